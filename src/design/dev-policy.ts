import type { MiddlewareHandler } from 'astro';

/** In development Vite puts styles into the page itself, which the policy of the site refuses; here it may. */
export const onRequest: MiddlewareHandler = async (_, next) => {
  const response = await next();
  if (response.headers.get('content-type')?.startsWith('text/html') !== true) return response;
  const html = await response.text();
  return new Response(html.replace('style-src ', "style-src 'unsafe-inline' "), response);
};
