import type { APIRoute } from 'astro';
import { reportFilePaths, reportFileResponse } from './_report-file.ts';

export const getStaticPaths = () => reportFilePaths('.json');

/** What the files of a report are: its data package. */
export const GET: APIRoute = ({ params, site }) =>
  reportFileResponse(`${params['file'] ?? ''}.json`, site);
