// From the search box to the group, without JavaScript, on a phone, in Dutch and in Arabic; then axe on
// every kind of page. Usage: node journeys.mjs http://localhost:PORT
import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import { launch, visitor } from "./chromium.mjs";

const base = process.argv[2];
assert.ok(base, "usage: node journeys.mjs http://localhost:PORT");
const Axe = AxeBuilder.default ?? AxeBuilder;
const browser = await launch();
let failed = 0;

async function step(name, run) {
  try {
    await run();
    console.log(`ok     ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`wrong  ${name}\n       ${error.message ?? error}`);
  }
}

/** The page shows nothing that has to be scrolled to sideways. */
async function fits(page, width) {
  await page.setViewportSize({ width, height: 800 });
  const sizes = await page.locator("html").evaluate((html) => [html.scrollWidth, html.clientWidth]);
  assert.ok(sizes[0] <= sizes[1], `${page.url()} is ${sizes[0]} wide on a screen of ${sizes[1]}`);
}

const journeys = [
  { language: "nl", direction: "ltr", words: "ik ben eenzaam", spoken: "fa" },
  { language: "ar", direction: "rtl", words: "أشعر بالوحدة", spoken: "fa" },
];

for (const { language, direction, words, spoken } of journeys) {
  await step(`${language}: search, choose the language, open the group that another organisation lists`, async () => {
    const { context, page, troubles } = await visitor(browser, base, { locale: language });
    await page.goto(`${base}/`);
    assert.equal(page.url(), `${base}/${language}/`);
    assert.equal(await page.locator("html").getAttribute("dir"), direction);
    await page.fill('input[name="q"]', words);
    await page.fill('input[name="near"]', "Helmond");
    await page.selectOption('select[name="language"]', spoken);
    await Promise.all([page.waitForNavigation(), page.locator('form[role="search"] button, form button[type="submit"]').first().click()]);
    assert.match(page.url(), /\/groups\?/);
    const results = page.locator("main li.card");
    assert.ok((await results.count()) >= 1, "at least one group is found");
    const link = results.first().locator("h3 a").first();
    const name = (await link.innerText()).trim();
    await Promise.all([page.waitForNavigation(), link.click()]);
    assert.match(page.url(), new RegExp(`/${language}/groups/[^?]+`));
    assert.ok((await page.locator("h1").innerText()).includes(name), "the page is about the group that was chosen");
    assert.ok((await page.locator("main").innerText()).length > 200);
    assert.ok(!(await page.title()).includes(name), "the title keeps the subject to itself");
    assert.equal(await page.locator("html").getAttribute("dir"), direction);
    assert.deepEqual(await context.cookies(), [], "no cookie");
    assert.deepEqual(troubles, []);
    await context.close();
  });

  await step(`${language}: a filter narrows, a chip takes it back`, async () => {
    const { context, page } = await visitor(browser, base);
    await page.goto(`${base}/${language}/groups`);
    const all = await page.locator("main li.card").count();
    await page.goto(`${base}/${language}/groups?anonymity=anonymous`);
    const fewer = await page.locator("main li.card").count();
    assert.ok(fewer > 0 && fewer < all, `${fewer} of ${all}`);
    await context.close();
  });
}

const pages = ["", "groups", "groups?q=eenzaam&near=Helmond", "groups?theme=stoma&language=zh", "organisations", "about", "groups/01NEVERWAS"];
const one = await (await fetch(`${base}/api/v1/groups?language=fa&limit=1`)).json();
pages.push(`groups/${one.groups[0].id}`);
pages.push(`groups/${one.groups[0].id}/report`);

for (const language of ["nl", "ar", "ti", "fa"]) {
  await step(`${language}: nothing to scroll sideways at 320 px, and axe finds nothing`, async () => {
    // axe is itself a script, so here JavaScript is on.
    for (const colorScheme of ["light", "dark"]) {
      const { context, page, troubles } = await visitor(browser, base, { javaScriptEnabled: true, bypassCSP: true, colorScheme });
      for (const path of pages) {
        await page.goto(`${base}/${language}/${path}`);
        await fits(page, 320);
        const found = await new Axe({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]).analyze();
        const words = found.violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(" ")).slice(0, 3)}`);
        assert.deepEqual(words, [], `/${language}/${path} ${colorScheme}`);
      }
      const unexpected = troubles.filter((trouble) => !trouble.includes("404"));
      assert.deepEqual(unexpected, []);
      await context.close();
    }
  });
}

await step("three times Escape leaves at once and replaces the page", async () => {
  const { context, page } = await visitor(browser, base, { javaScriptEnabled: true });
  await context.route((url) => !url.href.startsWith(base), (route) => route.fulfill({ body: "weather" }));
  await page.goto(`${base}/nl/about`);
  await page.goto(`${base}/nl/groups?q=eenzaam`);
  const left = page.waitForURL((url) => !url.href.startsWith(base));
  for (let i = 0; i < 3; i += 1) await page.keyboard.press("Escape");
  await left;
  await page.goBack();
  assert.equal(page.url(), `${base}/nl/about`, "Back does not return to what was left");
  await context.close();
});

await browser.close();
console.log(failed ? `${failed} failed` : "all journeys passed");
process.exit(failed ? 1 : 0);
