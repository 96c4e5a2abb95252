// A fresh Chromium for each run. Nothing but loopback is reachable or asked for.
import { chromium } from "playwright-core";

export const executable = process.env.KRING_TEST_CHROMIUM ?? "/usr/bin/chromium";

export const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export const launch = (more = []) => chromium.launch({ executablePath: executable, args: [...flags, ...more] });

/** A page that fails the test when it asks anybody but the node for anything, or reports an error. */
export async function visitor(browser, base, options = {}) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 }, javaScriptEnabled: false, ...options });
  const page = await context.newPage();
  const troubles = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(base) && !request.url().startsWith("data:")) troubles.push(`asks for ${request.url()}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(`console: ${message.text()}`);
  });
  page.on("pageerror", (error) => troubles.push(`script: ${error}`));
  return { context, page, troubles };
}
