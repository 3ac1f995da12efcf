import type { APIRoute } from 'astro';
import { reportFilePaths, reportFileResponse } from './_report-file.ts';

export const getStaticPaths = () => reportFilePaths('.xlsx');

/** A report as a workbook. */
export const GET: APIRoute = ({ params, site }) =>
  reportFileResponse(`${params['file'] ?? ''}.xlsx`, site);
