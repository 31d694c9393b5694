import { readFile } from 'node:fs/promises';
import { test as base, expect, type Locator, type Page } from '@playwright/test';
import { expectCalm, type Watch, watch } from './watch';
import { type Language, WORDS } from './words';

/** Speaks of the page as its readers do; the only file that knows how the page is built. */
export class Atlas {
  constructor(
    readonly page: Page,
    readonly watch: Watch,
    readonly site: string,
  ) {}

  language: Language = 'zh';

  get words(): (typeof WORDS)[Language] {
    return WORDS[this.language];
  }

  /** Opens a scene (the part after `#`) and waits until the page can be used. */
  async open(scene = '', { language, query = '' }: { language?: Language; query?: string } = {}): Promise<void> {
    this.language = language ?? 'zh';
    const options = [query, language ? `lang=${language}` : ''].filter(Boolean).join('&');
    // Between two addresses that differ in the scene alone a browser would not load anything.
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(`${this.site}${options && `?${options}`}${scene && `#${scene}`}`);
    await expect(this.search()).toBeVisible();
  }

  map(): Locator {
    return this.page.getByRole('region', { name: this.words.map, exact: true });
  }

  /** Waits until ground and marks are drawn. */
  async mapReady(): Promise<void> {
    await expect(this.map()).not.toHaveAttribute('data-map-status', 'loading', { timeout: 45_000 });
    await expect(this.map()).toHaveAttribute('data-map-status', 'ready', { timeout: 1 });
  }

  search(): Locator {
    return this.page.getByRole('searchbox', { name: this.words.search, exact: true });
  }

  /** Types into the search. */
  async searchFor(text: string): Promise<void> {
    await this.search().fill(text);
  }

  /** Types into the search and waits until its index is there: all ways of finding work. */
  async searchAll(text: string): Promise<void> {
    const index = this.page.waitForResponse(/search-index/);
    await this.search().focus();
    await (await index).finished();
    await expect(this.page.getByRole('search')).toHaveAttribute('aria-busy', 'false');
    await this.search().fill(text);
  }

  /** What the search found of a kind: a group of its popup. */
  found(kind: 'items' | 'places' | 'subjects' | 'indicators'): Locator {
    const name = new RegExp(`^${this.words[kind]} \\d+$`);
    return this.page.getByRole('listbox').getByRole('group', { name });
  }

  /** How many of a kind the search says to have found. */
  async foundCount(kind: 'items' | 'places' | 'subjects' | 'indicators'): Promise<number> {
    const words = await this.found(kind).locator('p').innerText();
    return Number(/\d+$/.exec(words)?.[0]);
  }

  /** The row that Enter would choose. */
  chosen(): Locator {
    return this.page.getByRole('listbox').getByRole('option', { selected: true });
  }

  choice(name: string): Locator {
    return this.page.getByRole('checkbox', { name, exact: true });
  }

  async toggle(name: string): Promise<void> {
    await this.choice(name).click();
  }

  /** Items shown and items in all, as a sector or document says of itself. */
  async countsOf(name: string): Promise<{ shown: number; total: number }> {
    const { showing } = this.words;
    await expect(this.choice(name)).toHaveAccessibleDescription(showing);
    const id = (await this.choice(name).getAttribute('aria-describedby')) ?? '';
    const [, shown, total] = showing.exec(await this.page.locator(`[id="${id}"]`).innerText()) ?? [];
    return { shown: Number(shown), total: Number(total) };
  }

  async show(view: 'map' | 'list'): Promise<void> {
    const name = this.words[view];
    const control = (role: 'button' | 'tab' | 'radio'): Locator => this.page.getByRole(role, { name, exact: true });
    await control('button').or(control('tab')).or(control('radio')).first().click();
  }

  table(): Locator {
    return this.page.getByRole('table');
  }

  /** Rows of the list, seen or not. */
  async listCount(): Promise<number> {
    return Number(await this.table().getAttribute('aria-rowcount')) - 1;
  }

  async expectListCount(count: number): Promise<void> {
    await expect(this.table()).toHaveAttribute('aria-rowcount', String(count + 1));
  }

  /** Titles of the first rows. */
  listTitles(): Promise<string[]> {
    return this.table().locator('tbody').getByRole('rowheader').getByRole('button').allInnerTexts();
  }

  column(name: string): Locator {
    return this.table().getByRole('columnheader', { name });
  }

  details(): Locator {
    return this.page.getByRole('region', { name: this.words.details, exact: true });
  }

  /** Opens an item by its name as a reader would: search, then Enter. */
  async openItem(title: string): Promise<void> {
    await this.searchFor(title);
    await this.found('items').getByRole('option').filter({ hasText: title }).first().click();
    await expect(this.details()).toBeVisible();
  }

  tooltip(): Locator {
    return this.page.getByRole('tooltip');
  }

  /** Opens the map around a point and moves the pointer onto what stands there. */
  async hoverMark([lng = 0, lat = 0]: readonly number[], zoom = 11): Promise<void> {
    await this.open(`map=${zoom}/${lat}/${lng}`, { language: this.language });
    await this.mapReady();
    const box = await this.map().boundingBox();
    if (!box) throw new Error('the map has no size');
    const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
    await this.page.mouse.move(x - 90, y - 90);
    await this.page.mouse.move(x, y, { steps: 4 });
    await expect(this.tooltip()).toBeVisible();
  }

  /** Opens one of the pages that set plans side by side. */
  async compare(name: string): Promise<void> {
    await this.page.getByRole('button', { name: this.words.compare, exact: true }).click();
    await this.page.getByRole('menuitemradio', { name, exact: true }).click();
  }

  /** A page that sets plans side by side, by its heading. */
  comparing(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  /** What the targets' page says of the chosen indicator. */
  indicator(name: string): Locator {
    return this.page.getByRole('region', { name: `所选指标 ${name}`, exact: true });
  }

  /** A click where the pointer is. */
  async click(): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.up();
  }

  /** A tool of the header, wherever the header has room for it. */
  async tool(name: string): Promise<Locator> {
    const button = this.page.getByRole('button', { name, exact: true });
    const more = this.page.getByRole('button', { name: this.words.more, exact: true });
    if ((await more.isVisible()) && !(await button.isVisible())) await more.click();
    return button;
  }

  /** The theme that is drawn. */
  theme(): Promise<string | null> {
    return this.page.locator('html').getAttribute('data-theme');
  }

  async chooseTheme(theme: keyof (typeof WORDS)['zh']['themes']): Promise<void> {
    await (await this.tool(this.words.theme)).click();
    await this.page.getByRole('menuitemradio', { name: this.words.themes[theme], exact: true }).click();
  }

  /** The accessibility tools, opened. */
  async accessTools(): Promise<Locator> {
    const tools = this.page.getByRole('region', { name: this.words.accessTools, exact: true });
    if (!(await tools.isVisible())) await (await this.tool(this.words.access)).click();
    await expect(tools).toBeVisible();
    return tools;
  }

  /** The drawing inside the map, which takes the keys. */
  canvas(): Locator {
    return this.map().getByRole('application', { name: this.words.canvas });
  }

  /** The list of what the map shows now. */
  inView(): Locator {
    return this.page.getByRole('region', { name: this.words.inView, exact: true });
  }

  /** What has the focus, in words; empty when it is lost. */
  focused(): Promise<string> {
    return this.page.evaluate(() => {
      const e = document.activeElement;
      if (!e || e === document.body) return '';
      return `${e.tagName} ${e.getAttribute('aria-label') ?? e.textContent ?? ''}`.slice(0, 80);
    });
  }

  /** What has been announced by any live region. */
  announced(words: string | RegExp): Locator {
    return this.page.getByRole('status').filter({ hasText: words });
  }

  /** Colour of a pixel of the window, `#rrggbb`. */
  async colourAt(x: number, y: number): Promise<string> {
    const clip = { x: Math.round(x), y: Math.round(y), width: 1, height: 1 };
    const picture = (await this.page.screenshot({ clip })).toString('base64');
    return this.page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const [r = 0, g = 0, b = 0] = context?.getImageData(0, 0, 1, 1).data ?? [];
      return `#${[r, g, b].map((v) => v.toString(16).padStart(2, '0')).join('')}`;
    }, picture);
  }

  /** How bright a part of the page is, 0 … 255 on average. */
  async brightness(part: Locator): Promise<number> {
    const picture = (await part.screenshot()).toString('base64');
    return this.page.evaluate(async (data) => {
      const image = new Image();
      image.src = `data:image/png;base64,${data}`;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = canvas.height = 32;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0, 32, 32);
      const pixels = context?.getImageData(0, 0, 32, 32).data ?? [];
      let sum = 0;
      for (let i = 0; i < pixels.length; i += 4) sum += (pixels[i] ?? 0) + (pixels[i + 1] ?? 0) + (pixels[i + 2] ?? 0);
      return sum / (32 * 32 * 3);
    }, picture);
  }

  /** Trouble that a test made itself is no complaint. */
  forgive(trouble: RegExp): void {
    const { complaints, broken } = this.watch;
    for (const list of [complaints, broken]) list.splice(0, list.length, ...list.filter((c) => !trouble.test(c)));
  }

  /** The dialog that is open. */
  dialog(): Locator {
    return this.page.getByRole('dialog');
  }

  /** Opens what hands something out: 分享 or 下载. */
  async handOut(what: 'share' | 'download'): Promise<Locator> {
    await this.page.getByRole('button', { name: this.words[what], exact: true }).click();
    await expect(this.dialog()).toBeVisible();
    return this.dialog();
  }

  /** Makes a file in the dialog that takes a talk or a view away. */
  async takeAway(format: 'PPTX' | 'PDF' | 'PNG'): Promise<{ name: string; body: Buffer }> {
    await this.dialog().getByRole('radio', { name: format }).check();
    const coming = this.page.waitForEvent('download', { timeout: 120_000 });
    await this.dialog().getByRole('button', { name: '生成', exact: true }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
  }

  /** The link that the share dialog offers. */
  sharedLink(): Promise<string> {
    return this.dialog().getByRole('textbox', { name: this.words.link, exact: true }).inputValue();
  }

  /** Makes a file by the button of that name and waits for it. */
  async fileOf(name: string): Promise<{ name: string; body: Buffer }> {
    const coming = this.page.waitForEvent('download');
    await this.dialog().getByRole('button', { name, exact: true }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), body: await readFile(await download.path()) };
  }

  /** A click on ground where nothing stands: the map is opened there without its items. */
  async clickGround([lng = 0, lat = 0]: readonly number[], zoom: number): Promise<void> {
    await this.open(`sectors=none&map=${zoom}/${lat}/${lng}`, { language: this.language });
    await this.mapReady();
    const box = await this.map().boundingBox();
    if (!box) throw new Error('the map has no size');
    await this.page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  }

  /** The further filters, unfolded. */
  async openFilters(): Promise<Locator> {
    const { filters, layers } = this.words;
    const aside = this.page.getByRole('complementary', { name: layers });
    const button = aside.getByRole('button', { name: filters });
    if ((await button.getAttribute('aria-expanded')) === 'false') await button.click();
    return aside;
  }

  /** A row of the list by its item's title. */
  row(title: string): Locator {
    return this.table()
      .locator('tbody tr')
      .filter({ has: this.page.getByRole('button', { name: title, exact: true }) });
  }

  /** The panel with what stands at a place. */
  panel(name: string): Locator {
    return this.page.getByRole('region', { name, exact: true });
  }

  async switchLanguage(): Promise<void> {
    await this.page.getByRole('button', { name: this.words.language, exact: true }).click();
    this.language = this.language === 'zh' ? 'en' : 'zh';
    await expect(this.page).toHaveTitle(new RegExp(this.words.title));
  }

  /** Opens a talk at a scene. */
  async openTalk(story: string, scene = 1, query = ''): Promise<void> {
    if (this.page.url() !== 'about:blank') await this.page.goto('about:blank');
    await this.page.goto(`${this.site}${query && `?${query}`}#view=story&story=${story}&scene=${scene}`);
    await this.expectScene(scene);
  }

  /** Where a talk is built, beside the map. */
  studio(): Locator {
    return this.page.getByRole('complementary', { name: '编辑讲稿', exact: true });
  }

  /** The scenes of the talk that is built, as their titles. */
  sceneTitles(): Promise<string[]> {
    return this.studio().locator('.own-scene-open strong').allInnerTexts();
  }

  /** Opens a text as the file of a talk, where such files are opened now. */
  async openStoryFile(name: string, text: string): Promise<void> {
    await this.page
      .locator('input[type="file"]')
      .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  }

  /** The page while a talk is given. */
  stage(): Locator {
    return this.page.locator('main.story');
  }

  async expectScene(number: number, title?: string): Promise<void> {
    await expect(this.stage().locator('.story-count')).toHaveText(new RegExp(`^${number} / \\d+$`));
    if (title) await expect(this.stage().getByRole('heading', { level: 2 })).toHaveText(title);
  }

  /** Nothing to scroll sideways: the page fits its window. */
  async expectNoSidewaysScroll(): Promise<void> {
    const [content, window] = await this.page.evaluate(() => [
      document.documentElement.scrollWidth,
      document.documentElement.clientWidth,
    ]);
    expect(content, 'width of the content').toBeLessThanOrEqual(window ?? 0);
  }
}

/** Every test gets a page that is watched; at its end the page must have been calm. */
export const test = base.extend<{ atlas: Atlas }>({
  atlas: async ({ page }, use) => {
    const site = process.env.ATLAS_URL;
    if (!site) throw new Error('ATLAS_URL is not set: run the tests by playwright.config.ts');
    const seen = await watch(page, site);
    await use(new Atlas(page, seen, site));
    expectCalm(seen);
  },
});
export { expect };
