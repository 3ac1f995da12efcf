import type { GovernmentOrganization, WithContext } from 'schema-dts';
import type { Agency } from '#domain/record/agency.ts';
import type { District } from '#domain/record/district.ts';
import { linkedArea } from './linked-area.ts';

/**
 * An agency as schema.org tells of it: every name it is or was known by, where, and the units that belong to it.
 * @param page its page's whole address
 */
export function linkedAgency(
  { names, affiliatedUnits = [] }: Agency,
  district: Pick<District, 'name' | 'code'>,
  page: string,
): WithContext<Exclude<GovernmentOrganization, string>> {
  const known = names.flatMap(({ name, short, aliases = [] }) => [name, short, ...aliases]);
  const name = names.at(-1)?.name ?? '';
  const others = [...new Set(known)].filter((each) => each !== name);
  const units = affiliatedUnits.filter(({ to }) => to === undefined);
  return {
    '@context': 'https://schema.org',
    '@type': 'GovernmentOrganization',
    ...{ '@id': page, url: page, name, alternateName: others },
    areaServed: linkedArea(district),
    ...(units.length > 0 && {
      subOrganization: units.map((unit) => ({ '@type': 'Organization' as const, name: unit.name })),
    }),
  };
}
