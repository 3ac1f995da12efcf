import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';
import type { Article } from './site-records.ts';

const PARTS = /^---\n(?<head>.*?)\n---\n(?<body>.*)$/su;

/** An article of the content folder; undefined where there is none. */
export async function readArticle(file: string): Promise<Article | undefined> {
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch {
    return undefined;
  }
  const { head = '', body = '' } = PARTS.exec(text)?.groups ?? {};
  const { title, description } = parse(head) as Pick<Article, 'title' | 'description'>;
  return { title, description, body };
}
