import { hashOf } from './files.ts';
import type { FindingRow } from './finding-rows.ts';
import { readFindingRows, readPrepared } from './prepared.ts';

/** The findings of one report in their thin form, those that rest on other reports included. */
export function findingsOf(address: string): readonly FindingRow[] {
  const { own, across } = readFindingRows();
  return [...(own[address] ?? []), ...(across[address] ?? [])];
}

/** What every list of findings depends on, for the cache key of its page: what it shows, no more. */
export function findingsKey(): string {
  const { reports, districts } = readPrepared();
  const shown = reports.map(({ address, agencyName }) => [
    address,
    agencyName,
    findingsOf(address),
  ]);
  return hashOf(JSON.stringify(shown), JSON.stringify(districts));
}
