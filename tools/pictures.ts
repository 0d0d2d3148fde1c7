/**
 * Draws the weekly issue as a reader sees it, wide and on a phone, into docs/images, from the facts in test/fixtures
 * and from a huge organisation. Fails when the page is wider than a phone. `--check` writes nothing. `CHROMIUM_PATH`
 * names the browser.
 */
import { createReadStream } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import MarkdownIt from 'markdown-it';
import { type Browser, chromium, type Page } from 'playwright-core';
import { defaultConfig } from '../src/config/default-config.ts';
import type { Config } from '../src/config/to-config.ts';
import type { Report } from '../src/domain/report.ts';
import { type Facts, readFacts } from '../src/facts/read-facts.ts';
import { toMarkdown } from '../src/report/markdown.ts';
import { makeReport } from '../src/tasks/make-report.ts';
import { hugeFacts } from './huge-facts.ts';

interface Picture {
  readonly name: string;
  readonly report: Report;
  /** Pixels from the top; the rest is cut off. */
  readonly tallest: number;
}

const WIDTHS = [
  { name: '', width: 1280 },
  { name: '-phone', width: 390 },
] as const;

const IMAGES = fileURLToPath(new URL('../docs/images/', import.meta.url));

const isCheck = process.argv.includes('--check');

if (!isCheck) await mkdir(IMAGES, { recursive: true });
const pictures = await allPictures();
const css = await readFile(
  createRequire(import.meta.url).resolve('github-markdown-css/github-markdown-light.css'),
  'utf8',
);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_PATH ?? '/usr/bin/chromium',
  args: [
    '--headless',
    '--no-sandbox',
    '--disable-gpu',
    '--disable-background-networking',
    '--disable-lcd-text',
  ],
});
try {
  for (const picture of pictures) for (const size of WIDTHS) await draw(browser, picture, size);
} finally {
  await browser.close();
}

async function draw(browser: Browser, picture: Picture, size: (typeof WIDTHS)[number]): Promise<void> {
  const page = await browser.newPage({ viewport: { width: size.width, height: 900 } });
  await page.setContent(pageOf(picture));
  await failIfTooWide(page, picture, size.width);
  if (isCheck) console.log(`${picture.name} fits ${size.width} px`);
  else await write(page, picture, size);
  await page.close();
}

async function write(page: Page, picture: Picture, size: (typeof WIDTHS)[number]): Promise<void> {
  const height = await page.evaluate<number>('document.body.scrollHeight');
  const path = `${IMAGES}${picture.name}${size.name}.png`;
  await page.screenshot({
    path,
    fullPage: true,
    clip: { x: 0, y: 0, width: size.width, height: Math.min(height, picture.tallest) },
  });
  console.log(`${path}: ${size.width} × ${height} px`);
}

/** Folded parts are unfolded for the measuring: a table may scroll in its own box, the page may not. */
async function failIfTooWide(page: Page, { name }: Picture, limit: number): Promise<void> {
  const openAll = (isOpen: boolean) =>
    page.evaluate(`document.querySelectorAll('details').forEach((part) => { part.open = ${isOpen}; })`);
  await openAll(true);
  const width = await page.evaluate<number>('document.documentElement.scrollWidth');
  if (width > limit) throw new Error(`${name} is ${width} px wide on a screen of ${limit} px`);
  await openAll(false);
}

async function allPictures(): Promise<readonly Picture[]> {
  const huge = await hugeFacts();
  return [
    { name: 'weekly-issue', report: await reportOn(await fixture('northwind')), tallest: 1900 },
    { name: 'thin-week', report: await reportOn(await fixture('harbor')), tallest: 1900 },
    {
      name: 'huge-week',
      report: await reportOn(huge.facts, { ...defaultConfig(), signals: huge.signals }),
      tallest: 1600,
    },
  ];
}

function fixture(name: string): Promise<Facts> {
  const path = new URL(`../test/fixtures/${name}.jsonl`, import.meta.url);
  return readFacts(createReadStream(path), `${name}.jsonl`);
}

function reportOn(facts: Facts, config: Config = defaultConfig()): Promise<Report> {
  return makeReport({ facts, where: 'facts', config, configuration: 'default', asOf: null, tool: '0.1.0' });
}

function pageOf({ report }: Picture): string {
  const markdown = new MarkdownIt({ html: true, linkify: true, breaks: true });
  const title = markdown.utils.escapeHtml(report.title);
  return `<!doctype html><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<style>${css} body { margin: 0; } .markdown-body { box-sizing: border-box; max-width: 980px; margin: 0 auto; padding: 24px 16px; }
.title { font: 400 26px/1.3 -apple-system, "Segoe UI", "Noto Sans", Helvetica, Arial, sans-serif; margin-bottom: 20px; }</style>
<article class="markdown-body"><div class="title">${title}</div>${markdown.render(toMarkdown(report))}</article>`;
}
