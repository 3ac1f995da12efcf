import { Resvg } from '@resvg/resvg-js';
import type { APIRoute } from 'astro';
import { titlePicture, type TitleLine } from '../../charts/title-picture.ts';
import { pageKey, readPrepared } from '../../store/prepared.ts';
import { songGlyphs, type Glyph } from '../../store/song-glyphs.ts';
import { titledReport, titleView } from '../../views/title-view.ts';

const reportsOf = (district: string) =>
  readPrepared().reports.filter((row) => district === 'site' || row.district === district);

export function getStaticPaths() {
  const { districts } = readPrepared();
  return ['site', ...districts.map(({ id }) => id)].map((picture) => ({
    params: { picture },
    cacheKey: pageKey(
      'picture',
      districts.find(({ id }) => id === picture),
      reportsOf(picture).map(titledReport),
    ),
  }));
}

/** The site's own: its name large. */
const siteLines = (): readonly TitleLine[] => {
  const { site, reports } = readPrepared();
  const districts = new Set(reports.map(({ district }) => district)).size;
  const { name, held, checked } = titleView(site.name, reports, `${districts} 个区，`);
  return [
    { text: name, size: 224, weight: 900, colour: 'ink', y: 294 },
    { text: site.tagline, size: 46, weight: 600, colour: 'ink', y: 392 },
    { text: held, size: 36, weight: 500, colour: 'soft', y: 462 },
    { text: checked, size: 36, weight: 500, colour: 'zhu', y: 516 },
  ];
};

const districtLines = (id: string): readonly TitleLine[] => {
  const { site, districts } = readPrepared();
  const district = districts.find((each) => each.id === id);
  const { name, held, checked } = titleView(district?.name ?? id, reportsOf(id));
  return [
    { text: site.name, size: 56, weight: 900, colour: 'ink', y: 146 },
    { text: site.tagline, size: 28, weight: 500, colour: 'soft', y: 142, right: true },
    { text: name, size: 164, weight: 900, colour: 'ink', y: 354 },
    { text: held, size: 44, weight: 600, colour: 'ink', y: 446 },
    { text: checked, size: 44, weight: 600, colour: 'zhu', y: 514 },
  ];
};

/** A picture to stand beside links to the site, or to a district. */
export const GET: APIRoute = async ({ params }) => {
  const name = params['picture'] ?? '';
  const lines = name === 'site' ? siteLines() : districtLines(name);
  const glyphs = new Map<TitleLine, ReadonlyMap<string, Glyph>>();
  for (const line of lines) glyphs.set(line, await songGlyphs(line.text, line.weight));
  const svg = titlePicture(
    lines,
    (line, character) => glyphs.get(line)?.get(character) ?? { advance: 0, left: 0, path: '' },
  );
  const png = new Resvg(svg, { font: { loadSystemFonts: false } }).render().asPng();
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
