import type { Graph } from 'schema-dts';
import type { Site } from '#domain/record/site.ts';

/**
 * The site and its catalogue of data as schema.org tells of them.
 * @param home the home page's whole address
 */
export function linkedSite({ name, tagline, publisher, licence }: Site, home: string): Graph {
  const by = { '@type': 'Organization' as const, name: publisher };
  return {
    '@context': 'https://schema.org',
    '@graph': [
      {
        '@type': 'WebSite',
        ...{ '@id': `${home}#site`, url: home, name, description: tagline },
        ...{ inLanguage: 'zh-CN', publisher: by },
      },
      {
        '@type': 'DataCatalog',
        ...{ '@id': `${home}#catalogue`, url: home, name: `${name}的数据`, description: tagline },
        ...{ inLanguage: 'zh-CN', license: licence.url, publisher: by },
      },
    ],
  };
}
