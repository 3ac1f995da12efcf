import type { APIRoute } from 'astro';
import { renderCsv } from '../../exports/csv.ts';
import { dictionaryTable } from '../../exports/dictionary/dictionary.ts';
import { pageKey } from '../../store/prepared.ts';

export const cacheKey = () => pageKey('dictionary.csv');

/** Every field and every column with its meaning in Chinese and English. */
export const GET: APIRoute = () =>
  new Response(renderCsv(dictionaryTable()), {
    headers: { 'Content-Type': 'text/csv; charset=utf-8' },
  });
