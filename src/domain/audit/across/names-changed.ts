import { agencyNameIn } from '../../record/agency.ts';
import type { AcrossCheck } from '../across.ts';
import { acrossFinding } from './cite-pair.ts';

const ID = 'names-changed';

/** An agency that bore another name in the earlier year, whose remit may have been another too. */
export const namesChanged: AcrossCheck = {
  id: ID,
  of: 13,
  title: '部门改了名称',
  compares: '同一部门前后两年的名称。',
  why: '名称变了，职责往往也变了，前后的数不一定能比。',
  gives: ['note'],
  tolerance: '不涉及数的误差。',
  run: (pair) => {
    const [now, then] = [pair.later, pair.earlier].map(
      ({ report }) => agencyNameIn(pair.agency, report.year).name,
    );
    if (now === undefined || then === undefined || now === then) return [];
    return [
      acrossFinding(pair, ID, 'agency', 'note', {
        sentence: `${pair.earlier.report.year} 年的名称是“${then}”，${pair.later.report.year} 年是“${now}”。`,
        later: [],
        earlier: [],
        innocent: '机构改革后，职责和收支范围可能随之变化。',
      }),
    ];
  },
};
