// What people come to do, without JavaScript, on a telephone, in Dutch, Arabic and Tigrinya; and what the script adds.
// Usage: node journeys.mjs http://localhost:PORT
import assert from "node:assert/strict";
import { launch, visitor } from "./chromium.mjs";
import { kinds } from "./pages.mjs";
import { end, step } from "./steps.mjs";

const base = process.argv[2];
assert.ok(base, "usage: node journeys.mjs http://localhost:PORT");
const browser = await launch();
const pages = await kinds(base);

/** Does something that leads to another page, and waits for it. */
const go = (page, act) => Promise.all([page.waitForNavigation(), act()]);

/** Where a page is; on a small screen the results begin past their form. */
const at = (page) => page.url().replace(/#found$/, "");

/** What the browser keeps of a visit: no cookie, no storage, and in its history only these addresses. */
async function leavesNothing(context, page) {
  assert.deepEqual(await context.cookies(), [], "no cookie");
  const kept = await context.storageState();
  assert.deepEqual(kept.origins, [], "no storage");
}

const journeys = [
  { language: "nl", direction: "ltr", words: "ik ben eenzaam", spoken: "fa" },
  { language: "ar", direction: "rtl", words: "أشعر بالوحدة", spoken: "fa" },
  { language: "ti", direction: "ltr", words: "ጽምዋ", spoken: "fa" },
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
    await go(page, () => page.locator('form[role="search"] button').first().click());
    assert.match(page.url(), /\/groups\?/);
    const results = page.locator("main li.card");
    assert.ok((await results.count()) >= 1, "at least one group is found");
    const link = results.first().locator("h3 a").first();
    const name = (await link.innerText()).trim();
    await go(page, () => link.click());
    assert.match(page.url(), new RegExp(`/${language}/groups/[^?]+`));
    assert.ok((await page.locator("h1").innerText()).includes(name), "the page is about the group that was chosen");
    assert.ok((await page.locator("main").innerText()).length > 200);
    assert.ok(!(await page.title()).includes(name), "the title keeps the subject to itself");
    await leavesNothing(context, page);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  await step(`${language}: the five questions, and a chip takes an answer back`, async () => {
    const { context, page, troubles } = await visitor(browser, base);
    await page.goto(`${base}/${language}/`);
    await go(page, () => page.locator('main a[href$="/guide"]').click());
    await page.check('input[name="anonymity"][value="nickname"]');
    await page.fill('input[name="near"]', "Helmond");
    await page.check('input[name="where"][value="away"]');
    await page.locator(".question details summary").click();
    await page.selectOption('select[name="not_community"]', "turkish");
    await go(page, () => page.locator('main form button[type="submit"]').first().click());
    const all = await (await fetch(`${base}/api/v1/groups?anonymity=nickname&near=Helmond&beyond=10&not_community=turkish`)).json();
    assert.ok(all.total > 0);
    const total = async () => Number((await page.locator(".total").innerText()).replace(/[^0-9]/g, ""));
    assert.equal(await total(), all.total, "the same groups as by the API");
    const chips = await page.locator(".chips li").count();
    await go(page, () => page.locator(".chips a.chip").first().click());
    assert.equal(await page.locator(".chips li").count(), chips - 1);
    assert.ok((await total()) >= all.total);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  await step(`${language}: without a trace, from the questions to the group and back, nothing stands in an address`, async () => {
    const { context, page, troubles } = await visitor(browser, base);
    await page.goto(`${base}/${language}/guide`);
    await page.fill('input[name="q"]', words);
    await page.selectOption('select[name="language"]', spoken);
    await go(page, () => page.locator('button[formmethod="post"]').click());
    const bare = `${base}/${language}/groups`;
    assert.equal(at(page), bare);
    const found = await page.locator("main li.card").count();
    assert.ok(found >= 1);
    assert.equal(await page.locator('main a[href*="?"]').count(), 0, "no link has the search in its address");
    const name = (await page.locator("main li.card h3").first().innerText()).trim();
    await go(page, () => page.locator("main li.card h3 button").first().click());
    assert.equal(at(page), bare, "nor does the address tell which group it is");
    assert.ok((await page.locator("h1").innerText()).includes(name));
    await go(page, () => page.locator('footer button[lang="en"]').click());
    assert.equal(at(page), `${base}/en/groups`);
    assert.equal(await page.locator("html").getAttribute("lang"), "en");
    assert.equal(await page.locator("h1").count(), 1);
    await go(page, () => page.locator("article > p button").first().click());
    assert.equal(await page.locator("main li.card").count(), found, "back in the list");
    assert.equal(at(page), `${base}/en/groups`);
    assert.deepEqual(troubles, []);
    await context.close();
  });

  await step(`${language}: nothing found, a wish, and its secret address`, async () => {
    const { context, page, troubles } = await visitor(browser, base);
    await page.goto(`${base}/${language}/groups?theme=stoma&language=zh&near=Helmond`);
    assert.equal(await page.locator(".total").count(), 0);
    await go(page, () => page.locator('main a[href*="/wish"]').first().click());
    assert.equal(await page.inputValue('select[name="theme"]'), "stoma");
    assert.equal(await page.inputValue('input[name="municipality"]'), "Helmond");
    await page.fill('input[name="municipality"]', "Nergenshuizen");
    await go(page, () => page.locator('main form button[type="submit"]').click());
    assert.equal(await page.locator('[role="alert"]').count(), 1, "an unknown place is said");
    assert.equal(await page.inputValue('select[name="theme"]'), "stoma", "and what was chosen is still there");
    await page.fill('input[name="municipality"]', "helmond");
    await go(page, () => page.locator('main form button[type="submit"]').click());
    assert.equal(page.url(), `${base}/${language}/wish`, "the secret does not go into the history by itself");
    const secret = await page.locator("main .soft a").getAttribute("href");
    await page.goto(secret);
    assert.ok((await page.locator("main").innerText()).includes("Helmond"));
    await go(page, () => page.locator('main form button[type="submit"]').click());
    const gone = await page.goto(secret);
    assert.equal(gone.status(), 404);
    assert.ok(await page.locator("main h1").innerText());
    assert.deepEqual(troubles.filter((trouble) => !/40[04]/.test(trouble)), []);
    await context.close();
  });

  await step(`${language}: a message to a group, and one that is empty`, async () => {
    const { context, page } = await visitor(browser, base);
    await page.goto(`${base}/${language}/${pages["group with a form"]}`);
    await go(page, () => page.locator('main a[href$="/contact"]').click());
    // The browser stops an empty one; so does the node.
    const empty = await fetch(page.url(), { method: "POST", body: new URLSearchParams({ message: "  " }) });
    assert.equal(empty.status, 400);
    await page.fill('textarea[name="message"]', "Mag ik een keer komen kijken?");
    await page.fill('input[name="reply"]', "06 - 12 34 56 78");
    await go(page, () => page.locator('main form button[type="submit"]').click());
    assert.equal(await page.locator("main form").count(), 0, "it was sent");
    assert.ok(!(await page.content()).includes("12 34 56"), "and is not shown any more");
    await context.close();
  });
}

await step("the map leads to the groups of a municipality", async () => {
  const { context, page } = await visitor(browser, base);
  await page.goto(`${base}/nl/groups`);
  await go(page, () => page.locator("main a[href*='map=1']").click());
  assert.ok(await page.locator(".mapped svg").isVisible());
  const dots = await page.locator(".mapped circle").count();
  const places = page.locator(".mapped li a");
  assert.ok(dots > 1 && dots <= (await places.count()));
  const said = (await places.first().innerText()).replace(/[\u2066-\u2069]/g, "");
  await go(page, () => places.first().click());
  const count = said.match(/(\d+) groep/)[1];
  assert.equal((await page.locator(".total").innerText()).replace(/[^0-9]/g, ""), count, said);
  await context.close();
});

await step("a filter narrows, and its count was right", async () => {
  const { context, page } = await visitor(browser, base);
  await page.goto(`${base}/nl/groups`);
  await page.locator("#filters > summary").click();
  const label = page.locator('label:has(input[name="format"][value="online"])');
  await page.locator('details.filter:has(input[name="format"]) summary').click();
  const count = await label.locator(".count").innerText();
  await label.click();
  await go(page, () => page.locator('#filters button[type="submit"]').click());
  assert.ok((await page.locator(".total").innerText()).includes(count.trim()));
  await context.close();
});

await step("with the keyboard alone: from the home page to a group", async () => {
  const { context, page } = await visitor(browser, base);
  await page.goto(`${base}/nl/`);
  const tabTo = async (wanted) => {
    for (let presses = 0; presses < 80; presses += 1) {
      await page.keyboard.press("Tab");
      if (await page.locator(":focus").evaluate((element, selector) => element.matches(selector), wanted)) return;
    }
    throw new Error(`Tab does not come to ${wanted}`);
  };
  await tabTo("#q");
  await page.keyboard.type("ik ben eenzaam");
  await go(page, () => page.keyboard.press("Enter"));
  await page.keyboard.press("Tab");
  assert.ok(await page.locator("#filters > summary").evaluate((element) => element === document.activeElement), "one goes on after the form");
  await tabTo("li.card h3 a");
  await go(page, () => page.keyboard.press("Enter"));
  assert.match(page.url(), /\/nl\/groups\/[^?]+$/);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  assert.match(page.url(), /#content$/, "the first target skips what stands on every page");
  await context.close();
});

await step("without JavaScript, leaving is a plain link to a harmless page, and stays in view", async () => {
  const { context, page } = await visitor(browser, base);
  for (const path of Object.values(pages)) {
    await page.goto(`${base}/nl/${path}`);
    const leave = page.locator("a.leave");
    assert.match(await leave.getAttribute("href"), /^https:/);
    assert.match(await leave.getAttribute("rel"), /noreferrer/);
    await page.mouse.wheel(0, 5_000);
    assert.ok(await leave.isVisible());
    const box = await leave.boundingBox();
    assert.ok(box.y >= 0 && box.y < 100, `${path}: at ${box.y}`);
  }
  await context.close();
});

for (const how of ["Escape", "Shift", "click"]) {
  await step(`leaving by ${how} blanks the page at once and takes its place in the history`, async () => {
    const { context, page } = await visitor(browser, base, { javaScriptEnabled: true });
    // What a reader would see, at the moment the page changes: the browser is not asked, because it answers
    // nothing until the harmless page, which here is slow, has come.
    let seen = "";
    await page.exposeFunction("seen", (name) => { seen = name; });
    await page.addInitScript(() => {
      new MutationObserver(() => {
        const shown = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
        if (shown?.className === "blank") window.seen(`${shown.className}, title "${document.title}"`);
      }).observe(document, { childList: true, subtree: true });
    });
    let before;
    await context.route((url) => !url.href.startsWith(base), async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      before = seen;
      await route.fulfill({ body: "weather" });
    });
    await page.goto(`${base}/nl/about`);
    await page.goto(`${base}/nl/groups?q=eenzaam`);
    const left = page.waitForURL((url) => !url.href.startsWith(base));
    if (how === "click") await page.locator("a.leave").click({ noWaitAfter: true });
    else for (let i = 0; i < 3; i += 1) await page.keyboard.press(how);
    await left;
    assert.equal(before, 'blank, title ""');
    await page.goBack();
    assert.equal(page.url(), `${base}/nl/about`, "Back does not return to what was left");
    await context.close();
  });
}

await step("reading aloud is offered where there is a voice, in the language of each text, and can be stopped", async () => {
  for (const [language, offered] of [["nl", true], ["ti", false]]) {
    const { context, page } = await visitor(browser, base, { javaScriptEnabled: true });
    await page.addInitScript(() => {
      const spoken = [];
      const voices = { spoken, speaking: false, pending: false,
        getVoices: () => [{ lang: "nl-NL" }, { lang: "fa_IR" }],
        speak(words) { spoken.push([words.lang, words.text]); this.speaking = true; },
        cancel() { this.speaking = false; this.cancelled = true; } };
      Object.defineProperty(window, "speechSynthesis", { value: voices });
      window.SpeechSynthesisUtterance = function (text) { this.text = text; };
    });
    await page.goto(`${base}/${language}/${pages.group}`);
    const button = page.locator("#read-aloud");
    assert.equal(await button.isVisible(), offered);
    if (offered) {
      const before = await button.innerText();
      await button.click();
      const spoken = await page.evaluate(() => speechSynthesis.spoken);
      assert.ok(spoken.length > 10);
      const name = await page.locator("h1 .said").evaluate((said) => [said.lang, said.textContent]);
      assert.ok(spoken[0][0].startsWith(name[0].slice(0, 2)) && spoken[0][1].includes(name[1]), "the name in its own language");
      assert.notEqual(await button.innerText(), before);
      await button.click();
      assert.equal(await button.innerText(), before);
      assert.ok(await page.evaluate(() => speechSynthesis.cancelled && !speechSynthesis.speaking));
    }
    await context.close();
  }
});

await step("pages that are gone, never were or are asked for in an unknown language say so and help", async () => {
  const { context, page } = await visitor(browser, base, { locale: "ar" });
  for (const [path, status, language] of [
    ["/xx/groups", 404, "ar"],
    ["/nl/groups/01NEVERWAS", 404, "nl"],
    ["/ti/wish/somebody-elses", 404, "ti"],
    ["/nl/groups?radius=10&thema=x&page=7&fbclid=abc", 200, "nl"],
    ["/ar/groups?theme=unheard-of", 400, "ar"],
  ]) {
    const answer = await page.goto(base + path);
    assert.equal(answer.status(), status, path);
    assert.equal(await page.locator("html").getAttribute("lang"), language, path);
    assert.equal(await page.locator('form[role="search"]').count(), 1, path);
  }
  await context.close();
});

await browser.close();
end();
