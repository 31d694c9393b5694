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

  /** Types into the search; the first match is opened with Enter. */
  async searchFor(text: string): Promise<void> {
    await this.search().fill(text);
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
    await this.page.getByRole('option').filter({ hasText: title }).first().click();
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

  /** A click where the pointer is. */
  async click(): Promise<void> {
    await this.page.mouse.down();
    await this.page.mouse.up();
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
