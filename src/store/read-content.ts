import { join } from 'node:path';
import { agencies as agenciesSchema, type Agency } from '#domain/record/agency.ts';
import { checkConcepts } from '#domain/record/check-concepts.ts';
import { checkContent, type FiledReport, type Registers } from '#domain/record/check-content.ts';
import { checkDigest } from '#domain/record/check-digest.ts';
import { checkGlossary } from '#domain/record/check-glossary.ts';
import { checkRubric } from '#domain/record/check-rubric.ts';
import { concepts as conceptsSchema, type Concept } from '#domain/record/concept.ts';
import { districts as districtsSchema, type District } from '#domain/record/district.ts';
import { glossary as glossarySchema, type GlossaryTerm } from '#domain/record/glossary.ts';
import type { Problem } from '#domain/record/problem.ts';
import { readContent, readReport } from '#domain/record/read-report.ts';
import { rubric as rubricSchema, type RubricInput } from '#domain/record/rubric.ts';
import { site as siteSchema, type Site } from '#domain/record/site.ts';
import { hashOf, listFiles, readText } from './files.ts';

/** A report file that was read, with everything that goes into its canonical form. */
export interface ReportFile extends FiledReport {
  readonly digest: string;
  /** Hash of all it is made from. */
  readonly inputs: string;
}

/** A report file that was not read again, because all it is made from is as it was. */
export interface UnchangedFile {
  readonly folder: readonly string[];
  readonly inputs: string;
}

/** The whole content folder, read; to be used only when there are no problems. */
export interface Content {
  readonly site: Site | undefined;
  readonly districts: readonly District[];
  readonly agencies: Registers['agencies'];
  readonly rubrics: readonly RubricInput[];
  readonly glossary: readonly GlossaryTerm[];
  readonly concepts: readonly Concept[];
  readonly reports: readonly ReportFile[];
  readonly unchanged: readonly UnchangedFile[];
  readonly problems: readonly Problem[];
}

const absent = (file: string, mend: string): Problem => ({
  code: 'file-missing',
  file,
  line: 1,
  column: 1,
  path: '',
  found: '没有这个文件。',
  expected: `内容文件夹里有 ${file}。`,
  mend,
});

const stray = (file: string): Problem => ({
  code: 'file-stray',
  file,
  line: 1,
  column: 1,
  path: '',
  found: '不认识的文件，不会被读取。',
  expected: '报告文件是 reports/区/部门/年度/种类/report.yaml，摘要是同一文件夹里的 digest.md。',
  mend: '请改名或移到正确的文件夹，或移出内容文件夹。',
});

class Reader {
  readonly problems: Problem[] = [];
  readonly unreadRubrics: string[] = [];
  readonly #dir: string;

  constructor(dir: string) {
    this.#dir = dir;
  }

  text(file: string): Promise<string | undefined> {
    return readText(join(this.#dir, file));
  }

  async one<S extends Parameters<typeof readContent>[2]>(file: string, schema: S, mend: string) {
    const text = await this.text(file);
    if (text === undefined) {
      this.problems.push(absent(file, mend));
      return undefined;
    }
    const reading = readContent(text, file, schema);
    this.problems.push(...reading.problems);
    return reading;
  }

  async glossary(): Promise<readonly GlossaryTerm[]> {
    const mend = '请建名词表，可以只写 terms: []。';
    const reading = await this.one('glossary.yaml', glossarySchema, mend);
    if (!reading?.value) return [];
    this.problems.push(...checkGlossary(reading.value.terms).map(reading.yaml.place));
    return reading.value.terms;
  }

  /** A content folder may have no list of concepts. */
  async concepts(): Promise<readonly Concept[]> {
    const file = 'concepts.yaml';
    if ((await this.text(file)) === undefined) return [];
    const reading = await this.one(file, conceptsSchema, '');
    if (!reading?.value) return [];
    this.problems.push(...checkConcepts(reading.value.concepts).map(reading.yaml.place));
    return reading.value.concepts;
  }

  async agencies(): Promise<{ district: string; agency: Agency }[]> {
    const files = (await listFiles(join(this.#dir, 'agencies'))).map((name) => `agencies/${name}`);
    const read = files.map(async (file) => {
      const value = (await this.one(file, agenciesSchema, ''))?.value;
      return (value?.agencies ?? []).map((agency) => ({ district: value?.district ?? '', agency }));
    });
    return (await Promise.all(read)).flat();
  }

  async rubrics(): Promise<RubricInput[]> {
    const files = (await listFiles(join(this.#dir, 'rubrics'))).map((name) => `rubrics/${name}`);
    const read = files.map(async (file) => {
      const reading = await this.one(file, rubricSchema, '');
      if (!reading?.value) {
        this.unreadRubrics.push(file.replace(/^rubrics\/|\.yaml$/g, ''));
        return [];
      }
      this.problems.push(...checkRubric(reading.value).map(reading.yaml.place));
      return [reading.value];
    });
    return (await Promise.all(read)).flat();
  }

  /** Reads the reports, but for those whose inputs hash as they did when they were last prepared. */
  async reports(basis: string, prepared: ReadonlyMap<string, string>) {
    const reports: ReportFile[] = [];
    const unchanged: UnchangedFile[] = [];
    for (const name of await listFiles(join(this.#dir, 'reports'))) {
      const folder = name.split('/').slice(0, -1);
      const last = name.split('/').at(-1);
      if (last === 'digest.md') continue;
      if (last !== 'report.yaml') {
        this.problems.push(stray(`reports/${name}`));
        continue;
      }
      const file = `reports/${name}`;
      const text = (await this.text(file)) ?? '';
      const digest = await this.text(digestOf(file));
      const inputs = hashOf(basis, text, digest ?? '');
      if (prepared.get(folder.join('/')) === inputs) unchanged.push({ folder, inputs });
      else reports.push(this.#report(file, folder, text, digest, inputs));
    }
    return { reports, unchanged };
  }

  #report(
    file: string,
    folder: readonly string[],
    text: string,
    digest: string | undefined,
    inputs: string,
  ): ReportFile {
    const reading = readReport(text, file);
    this.problems.push(...reading.problems);
    if (digest !== undefined) this.problems.push(...checkDigest(digest, digestOf(file)));
    return { folder, digest: digest ?? '', inputs, reading };
  }
}

const digestOf = (file: string): string => file.replace(/report\.yaml$/, 'digest.md');

/**
 * Reads a content folder, with all that is wrong in it. Throws only when the disk fails.
 * @param code hash of the code that makes canonical records; a change of it makes all reports anew
 * @param prepared by address, the hash of the inputs of what was prepared before
 */
export async function readContentDir(
  dir: string,
  code: string,
  prepared: ReadonlyMap<string, string>,
): Promise<Content> {
  const reader = new Reader(dir);
  const site = await reader.one('site.yaml', siteSchema, '请照 content/README.md 写网站设置。');
  const districts = await reader.one('districts.yaml', districtsSchema, '请登记各区。');
  const glossary = await reader.glossary();
  const registers = {
    districts: districts?.value?.districts ?? [],
    agencies: await reader.agencies(),
    rubrics: await reader.rubrics(),
  };
  const concepts = await reader.concepts();
  const basis = hashOf(code, JSON.stringify([registers, concepts]));
  const { reports, unchanged } = await reader.reports(basis, prepared);
  const taken = unchanged.map(({ folder }) => folder.join('/'));
  return {
    ...registers,
    site: site?.value,
    glossary,
    concepts,
    reports,
    unchanged,
    problems: [
      ...reader.problems,
      ...checkContent(reports, { ...registers, unreadRubrics: reader.unreadRubrics }, taken),
    ],
  };
}
