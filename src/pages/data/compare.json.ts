import type { APIRoute } from 'astro';
import { nameInCity } from '#domain/record/district.ts';
import type { Pickable } from '../../compare/pickable.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';
import { kindLabel } from '../../views/labels.ts';

const offer = () => {
  const { reports, districts, concepts } = readPrepared();
  const names = new Map(districts.map((district) => [district.id, nameInCity(district)]));
  const pickable = reports.map(({ address, district, agencyName, year, kind }): Pickable => ({
    ...{ address, district: names.get(district) ?? district, name: agencyName, year },
    kind: kindLabel(kind),
  }));
  return {
    reports: pickable,
    concepts: concepts.map(({ id, name, subject, nature, asks }) => ({
      ...{ id, name, subject, nature },
      ...(asks !== undefined && { asks }),
    })),
  };
};

export const cacheKey = () => pageKey('compare offer', offer());

/** The reports that may be picked, and the concepts they are compared by. */
export const GET: APIRoute = () =>
  new Response(JSON.stringify(offer()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  });
