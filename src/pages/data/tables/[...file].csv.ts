import type { APIRoute } from 'astro';
import { reportFilePaths, reportFileResponse } from './_report-file.ts';

export const getStaticPaths = () => reportFilePaths('.csv');

/** A table of a report as CSV. */
export const GET: APIRoute = ({ params, site }) =>
  reportFileResponse(`${params['file'] ?? ''}.csv`, site);
