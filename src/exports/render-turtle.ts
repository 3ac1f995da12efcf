import { DataFactory, Writer } from 'n3';
import { PREFIXES, type Name, type Resource, type Term } from './rdf.ts';

const TYPE = DataFactory.namedNode('http://www.w3.org/1999/02/22-rdf-syntax-ns#type');

const named = (name: Name) => {
  const [prefix = '', local = ''] = name.split(':');
  return DataFactory.namedNode(`${PREFIXES[prefix as keyof typeof PREFIXES]}${local}`);
};

const object = (term: Term) => {
  if ('iri' in term) return DataFactory.namedNode(term.iri);
  return DataFactory.literal(term.text, term.language ?? (term.type && named(term.type)));
};

/** Resources as Turtle. */
export function renderTurtle(resources: readonly Resource[]): string {
  const writer = new Writer({ prefixes: PREFIXES });
  for (const { id, type, says } of resources) {
    const subject = DataFactory.namedNode(id);
    writer.addQuad(DataFactory.quad(subject, TYPE, named(type)));
    for (const [name, terms = []] of Object.entries(says)) {
      for (const term of terms)
        writer.addQuad(DataFactory.quad(subject, named(name as Name), object(term)));
    }
  }
  let text = '';
  // Without a stream the writer keeps all and hands it over at once.
  writer.end((_, result: string) => {
    text = result;
  });
  return text;
}
