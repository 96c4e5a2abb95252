// HTML_CodeSniffer through pa11y on every kind of page, in the light and in the dark: it sees faults of contrast that axe
// does not. Usage: node htmlcs.mjs http://localhost:PORT
import assert from "node:assert/strict";
import pa11y from "pa11y";
import puppeteer from "puppeteer";
import { executable, flags } from "./chromium.mjs";
import { kinds } from "./pages.mjs";
import { end, step } from "./steps.mjs";

const base = process.argv[2];
assert.ok(base, "usage: node htmlcs.mjs http://localhost:PORT");
const browser = await puppeteer.launch({ executablePath: executable, args: flags });
const pages = await kinds(base);

for (const language of ["nl", "ar", "ti"]) {
  for (const scheme of ["light", "dark"]) {
    await step(`${language}, ${scheme}: HTML_CodeSniffer finds nothing on any kind of page`, async () => {
      const wrong = [];
      for (const [kind, path] of Object.entries(pages)) {
        const page = await browser.newPage();
        await page.setBypassCSP(true);
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
        const { issues } = await pa11y(`${base}/${language}/${path}`, { browser, page, runners: ["htmlcs"], standard: "WCAG2AA", timeout: 60_000 });
        wrong.push(...issues.map((issue) => `${kind}: ${issue.code} ${issue.context}`.slice(0, 240)));
        await page.close();
      }
      assert.deepEqual(wrong, []);
    });
  }
}

await browser.close();
end();
