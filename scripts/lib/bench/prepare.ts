import { prepareContent } from '../../../src/store/prepare.ts';

// One preparation and nothing else: node prepare.ts CONTENT PREPARED
const [contentDir = '', preparedDir = ''] = process.argv.slice(2);
const { problems } = await prepareContent({ contentDir, preparedDir });
if (problems.length > 0) throw new Error(`${problems.length} problems in the content`);
