import { facts } from './facts.ts';
import { findings } from './findings.ts';
import { projects } from './projects.ts';
import { reports } from './reports.ts';
import { scores } from './scores.ts';
import type { TableForm } from './table.ts';
import { targets } from './targets.ts';

/** The tables of one report, in the order of its sheets. */
export const REPORT_TABLES: readonly TableForm[] = [facts, scores, projects, targets, findings];

/** Every table there is: that of the reports themselves stands for the whole site only. */
export const ALL_TABLES: readonly TableForm[] = [reports, ...REPORT_TABLES];
