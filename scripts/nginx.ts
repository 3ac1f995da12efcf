import { readPrepared } from '../src/store/prepared.ts';
import { renderNginxExample } from '../src/site/nginx-example.ts';

// npm run nginx > mingzhang.conf: an nginx configuration that serves the site with the same headers.
console.log(renderNginxExample(readPrepared().site.base));
