// What every kind of page has to be: free of what axe finds, without sideways scrolling at 320 px, with targets that a
// thumb meets, in an order that a keyboard follows, light. Usage: node audit.mjs http://localhost:PORT
import assert from "node:assert/strict";
import AxeBuilder from "@axe-core/playwright";
import { launch, visitor } from "./chromium.mjs";
import { LANGUAGES, kinds } from "./pages.mjs";
import { end, step } from "./steps.mjs";

const base = process.argv[2];
assert.ok(base, "usage: node audit.mjs http://localhost:PORT");
const Axe = AxeBuilder.default ?? AxeBuilder;
const browser = await launch();
const pages = await kinds(base);
const expected = (trouble) => /40[0-9]|41[0-9]/.test(trouble);

/** Opens every kind of page in a language and does something with each. */
async function everyPage(language, options, run) {
  const { context, page, troubles } = await visitor(browser, base, { javaScriptEnabled: true, bypassCSP: true, ...options });
  const wrong = [];
  for (const [kind, path] of Object.entries(pages)) {
    await page.goto(`${base}/${language}/${path}`);
    await run(page, kind).catch((error) => wrong.push(error.message.replace(/\s+/g, " ").slice(0, 600)));
  }
  if (wrong.length) throw new Error(wrong.join("\n       "));
  assert.deepEqual(troubles.filter((trouble) => !expected(trouble)), []);
  await context.close();
}

async function axe(page, where) {
  const found = await new Axe({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
  const words = found.violations.map((v) => `${v.id}: ${v.nodes.map((node) => node.target.join(" ")).slice(0, 3)}`);
  assert.deepEqual(words, [], where);
}

for (const language of LANGUAGES) {
  await step(`${language}: axe finds nothing on any kind of page, and nothing has to be scrolled sideways at 320 px`, () =>
    everyPage(language, {}, async (page, where) => {
      await axe(page, where);
      await page.setViewportSize({ width: 320, height: 800 });
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      assert.ok(wide <= seen, `${where} is ${wide} wide on a screen of ${seen}`);
      await page.setViewportSize({ width: 390, height: 844 });
    }));
}

for (const language of ["nl", "ar", "ti"]) {
  await step(`${language}: axe finds nothing in the dark, nor with every part unfolded`, () =>
    everyPage(language, { colorScheme: "dark" }, async (page, where) => {
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
      await axe(page, where);
    }));

  await step(`${language}: targets are at least 44 px, or stand in a sentence`, () =>
    everyPage(language, {}, async (page, where) => {
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
      const small = await page.evaluate(() => {
        const seen = (element) => element.getClientRects().length > 0 && !element.closest(".trap, .skip, .unseen");
        const targets = [...document.querySelectorAll("a[href], button, select, summary, input:not([type=hidden], [type=radio], [type=checkbox]), label:has(input[type=radio], input[type=checkbox]), textarea")];
        return targets
          .filter(seen)
          .map((element) => [element, element.getBoundingClientRect()])
          .filter(([, box]) => box.height < 43.5 || box.width < 43.5)
          .map(([element, box]) => `${element.outerHTML.slice(0, 90)} ${Math.round(box.width)}×${Math.round(box.height)}`);
      });
      assert.deepEqual(small, [], where);
    }));

  await step(`${language}: a keyboard reaches everything, in the order of the page, and one sees where one is`, () =>
    everyPage(language, { reducedMotion: "reduce" }, async (page, where) => {
      // Tab goes through every target once, in the order in which they stand; each has an outline and is in view.
      const wanted = await page.evaluate(() => {
        document.activeElement?.blur?.();
        const radios = new Set();
        return [...document.querySelectorAll("a[href], button, select, summary, input:not([type=hidden]), textarea")].filter((element) => {
          if (element.tabIndex < 0 || element.closest(".trap") || element.getClientRects().length === 0 || element.closest("details:not([open]) > :not(summary)")) return false;
          // Of a set of radio buttons, one is reached by Tab.
          if (element.type !== "radio") return true;
          const set = `${element.name}`;
          if (radios.has(set)) return false;
          const chosen = document.querySelector(`input[type=radio][name="${element.name}"]:checked`);
          if (chosen && chosen !== element) return false;
          radios.add(set);
          return true;
        }).length;
      });
      let reached = 0;
      const misses = [];
      for (; reached < wanted; reached += 1) {
        await page.keyboard.press("Tab");
        const miss = await page.evaluate(async (first) => {
          // The browser scrolls before it paints; a second Tab within one picture would overtake it, as no finger does.
          await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
          const element = document.activeElement;
          if (!element || element === document.body) return "focus is nowhere";
          const style = getComputedStyle(element);
          if (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2) return `no outline: ${element.outerHTML.slice(0, 80)}`;
          const box = element.getBoundingClientRect();
          if (box.bottom < 0 || box.top > innerHeight) return `out of view: ${element.outerHTML.slice(0, 80)}`;
          if (!first && window.lastFocused && !(window.lastFocused.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING)) return `back in the page: ${element.outerHTML.slice(0, 80)}`;
          window.lastFocused = element;
          return null;
        }, reached === 0);
        if (miss) misses.push(miss);
      }
      assert.deepEqual(misses, [], where);
      await page.keyboard.press("Tab");
      const ended = await page.evaluate(() => document.activeElement === document.body || document.activeElement.classList.contains("skip"));
      assert.ok(ended, `${where}: more can be reached than the ${wanted} that were seen`);
    }));
}

await step("nothing moves for who does not want it, and the page can be read in forced colours", () =>
  everyPage("nl", { reducedMotion: "reduce", forcedColors: "active" }, async (page, where) => {
    const moving = await page.evaluate(() => [...document.querySelectorAll("*")].filter((element) => {
      const style = getComputedStyle(element);
      return style.animationName !== "none" || parseFloat(style.transitionDuration) > 0 || style.scrollBehavior === "smooth";
    }).length);
    assert.equal(moving, 0, where);
    const bare = await page.evaluate(() => [...document.querySelectorAll("button:not(.as-link, .unseen), .button, .leave")]
      .filter((element) => element.getClientRects().length && parseFloat(getComputedStyle(element).borderTopWidth) < 1)
      .map((element) => element.outerHTML.slice(0, 80)));
    assert.deepEqual(bare, [], where);
  }));

await step("with letters twice as large nothing is cut off", () =>
  everyPage("nl", { viewport: { width: 640, height: 800 } }, async (page, where) => {
    await page.addStyleTag({ content: "html { font-size: 225% !important; }" });
    const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    assert.ok(wide <= seen, `${where} is ${wide} wide on a screen of ${seen}`);
  }));

await step("a text in another language than the page says which, and numbers keep their order", () =>
  everyPage("ar", {}, async (page, where) => {
    const wrong = await page.evaluate(() => [...document.querySelectorAll("a[href^='tel:'] bdi, .address bdi")]
      .filter((element) => /^[+\d][\d\s()-]+$/.test(element.textContent.trim()) && getComputedStyle(element).direction !== "ltr")
      .map((element) => element.outerHTML));
    assert.deepEqual(wrong, [], where);
  }));

await step("every page weighs at most 20 KB, a first visit at most 30 KB in at most 4 requests, the script at most 3 KB", async () => {
  for (const language of ["nl", "ar", "ti"]) {
    for (const [kind, path] of Object.entries(pages)) {
      const html = await (await fetch(`${base}/${language}/${path}`)).text();
      const sent = await compressed(`${base}/${language}/${path}`);
      assert.ok(sent <= 20 * 1024, `${language} ${kind}: ${sent} bytes`);
      const others = [...html.matchAll(/(?:src|href)="(\/assets\/[^"]+)"/g)].map((match) => match[1]);
      assert.ok(1 + others.length <= 4, `${language} ${kind}: ${others}`);
      let all = sent;
      for (const other of others) {
        const size = await compressed(base + other);
        if (other.endsWith(".js")) assert.ok(size <= 3 * 1024, `${other}: ${size}`);
        all += size;
      }
      assert.ok(all <= 30 * 1024, `${language} ${kind}: ${all} bytes in all`);
    }
  }
});

/** Bytes of an answer as it is sent. */
async function compressed(url) {
  const { request } = await import("node:http");
  return new Promise((resolve, reject) => {
    request(url, { headers: { "accept-encoding": "gzip" } }, (answer) => {
      let size = 0;
      answer.on("data", (part) => { size += part.length; });
      answer.on("end", () => resolve(size));
    }).on("error", reject).end();
  });
}

await browser.close();
end();
