// A group puts itself on the list, staff approves it, it is found on a second node, and its owners keep it until they take
// it away: without JavaScript, on a telephone, in Dutch and in Arabic. Mails come to a real SMTP server. Every page on the
// way, empty, filled in and faulty, is checked with axe, HTML_CodeSniffer and the Nu HTML checker.
// Usage: node owners.mjs http://localhost:PORT http://localhost:OTHER SIGN_IN_LINK SMTP_PORT
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import AxeBuilder from "@axe-core/playwright";
import { simpleParser } from "mailparser";
import { SMTPServer } from "smtp-server";
import vnu from "vnu-jar";
import { launch, visitor } from "./chromium.mjs";
import { end, step } from "./steps.mjs";

const [base, other, signIn, smtpPort] = process.argv.slice(2);
assert.ok(smtpPort, "usage: node owners.mjs NODE OTHER SIGN_IN_LINK SMTP_PORT");
const Axe = AxeBuilder.default ?? AxeBuilder;
const sniffer = readFileSync(createRequire(import.meta.url).resolve("@pa11y/html_codesniffer/build/HTMLCS.js"), "utf8");

const mails = [];
const server = new SMTPServer({
  authOptional: true,
  disabledCommands: ["STARTTLS", "AUTH"],
  onData(stream, session, done) {
    simpleParser(stream).then((mail) => { mails.push(mail); done(); }, done);
  },
});
await new Promise((ready) => { server.listen(Number(smtpPort), "127.0.0.1", ready); });

/** Waits for a mail to somebody that fits, and takes it. */
async function mailTo(address, fits = () => true) {
  for (let tries = 0; tries < 600; tries += 1) {
    const at = mails.findIndex((mail) => mail.to.text.includes(address) && fits(mail));
    if (at >= 0) return mails.splice(at, 1)[0];
    await new Promise((later) => { setTimeout(later, 50); });
  }
  throw new Error(`no such mail to ${address}; there are ${mails.map((mail) => `${mail.to.text}: ${mail.subject}`)}`);
}

/** Pages as they were on the way: name, language, HTML. */
const seen = [];
const keep = async (page, name) => {
  seen.push([`${await page.locator("html").getAttribute("lang")} ${name}`, await page.content()]);
  const [wide, wanted] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]).catch(() => [0, 0]);
  assert.ok(wide <= wanted, `${name} is ${wide} wide on a screen of ${wanted}`);
};
const go = (page, act) => Promise.all([page.waitForNavigation(), act()]);
const press = (page, value) => go(page, () => page.locator(`main button[value="${value}"]:visible`).last().click());
const found = async (node, query, is) => {
  for (let tries = 0; tries < 600; tries += 1) {
    const { groups } = await (await fetch(`${node}/api/v1/groups?limit=100&${query}`)).json();
    if (is(groups)) return groups;
    await new Promise((later) => { setTimeout(later, 50); });
  }
  throw new Error(`${node} never showed it: ${query}`);
};

const browser = await launch();
const staff = await visitor(browser, base, { locale: "nl" });

await step("staff signs in with a link that works once", async () => {
  await staff.page.goto(signIn);
  await keep(staff.page, "sign in with a link");
  assert.equal(await staff.page.locator("main button").count(), 1, "one button");
  await go(staff.page, () => staff.page.locator("main button").click());
  assert.match(staff.page.url(), /\/manage$/);
  const cookies = await staff.context.cookies();
  assert.deepEqual(cookies.map((cookie) => [cookie.httpOnly, cookie.sameSite]), [[true, "Lax"]]);
  const again = await (await fetch(signIn)).status;
  assert.equal(again, 404);
});

const journeys = [
  { language: "nl", name: "Kring van woensdag", renamed: "Kring van donderdag", text: "Wij zijn veel alleen en drinken samen koffie.", email: "anna@groep.example", next: "bart@groep.example" },
  { language: "ar", name: "حلقة الأربعاء", renamed: "حلقة الخميس", text: "نحن وحيدون كثيرا ونشرب القهوة معا.", email: "amal@groep.example", next: "basim@groep.example" },
];

for (const { language, name, renamed, text, email, next } of journeys) {
  let link;
  let id;
  const { context, page, troubles } = await visitor(browser, base, { locale: language });

  await step(`${language}: a group publishes itself in small steps, is told what is missing, and sees what visitors will see`, async () => {
    await page.goto(`${base}/${language}/`);
    await go(page, () => page.locator('footer a[href$="/publish"]').click());
    await keep(page, "publish, empty");
    await press(page, "next");
    await keep(page, "publish, name missing");
    assert.ok(await page.locator('[role="alert"] a[href="#name"]').isVisible(), "what is missing is named");
    await page.fill("#name", name);
    await page.fill("#description", text);
    await keep(page, "publish, filled in");
    await press(page, "next");
    await keep(page, "find, empty");
    await press(page, "next");
    await keep(page, "find, faulty");
    assert.ok((await page.locator("fieldset#themes .problem").innerText()).length > 5);
    // What fits what was written is offered first.
    const first = page.locator('fieldset#themes input[type="checkbox"]').first();
    assert.equal(await first.getAttribute("value"), "loneliness", "a theme is suggested from the description");
    await first.check();
    await page.check('input[name="languages"][value="fa"]');
    await page.check('input[name="languages"][value="nl"]');
    await page.check('input[name="anonymity"][value="anonymous"]');
    await press(page, "next");
    await keep(page, "people");
    await page.check('input[name="facilitation"][value="members"]');
    await page.check('input[name="cost"][value="free"]');
    await page.fill("#age_min", "abc");
    await press(page, "next");
    await keep(page, "people, faulty");
    assert.equal(await page.inputValue("#age_min"), "abc", "what was typed is still there");
    await page.fill("#age_min", "١٨");
    await press(page, "next");
    await keep(page, "when, empty");
    await page.check('input[name="format"][value="in-person"]');
    await page.selectOption("#day", "we");
    await page.fill("#postcode", "0000 XX");
    await press(page, "next");
    await keep(page, "when, faulty");
    assert.equal(await page.inputValue("#postcode"), "0000 XX", "what was typed is still there");
    await page.fill("#start", "19:30");
    await page.fill("#postcode", "5701 AB");
    await page.fill("#street", "Voorbeeldstraat 12");
    await page.check('input[name="disclosure"][value="on-contact"]');
    await press(page, "add-meeting");
    await page.selectOption("#day-2", "su");
    await page.fill("#start-2", "14:00");
    await press(page, "next");
    await keep(page, "contact, empty");
    await page.check('input[name="by_form"]');
    await press(page, "next");
    await keep(page, "contact, faulty");
    assert.ok(await page.locator('[role="alert"] a[href="#maintainer_email"]').isVisible(), "a form needs an address behind it");
    await page.fill("#maintainer_email", email);
    await page.check('input[name="mail_link"]');
    await press(page, "next");
    await keep(page, "preview");
    const preview = await page.locator(".preview").innerText();
    assert.ok(preview.includes(name) && preview.includes("Helmond"));
    assert.ok(!preview.includes("Voorbeeldstraat"), "as visitors see it");
    // Back and forth, nothing is lost.
    await press(page, "back");
    assert.equal(await page.inputValue("#maintainer_email"), email);
    await press(page, "next");
    await press(page, "send");
    await keep(page, "secret link");
    link = await page.locator("#edit-link").getAttribute("href");
    assert.match(link, /\/edit\/[\w-]{43}$/);
    assert.deepEqual(await context.cookies(), [], "no cookie");
    const mail = await mailTo(email);
    assert.ok(mail.text.includes(link), "the link came by mail too");
    assert.ok(!mail.subject.includes(name) && mail.headers.get("content-type").value === "text/plain");
  });

  await step(`${language}: staff sees it with what to look at, and approves it`, async () => {
    await staff.page.goto(`${base}/${language}/manage`);
    await keep(staff.page, "what is waiting");
    const entry = staff.page.locator("article", { hasText: name }).first();
    await go(staff.page, () => entry.locator('button[value="approve"]').click());
    await keep(staff.page, "approved");
    const mail = await mailTo(email);
    assert.match(mail.text, /\/groups\/[0-9A-Z]{26}/);
    id = mail.text.match(/\/groups\/([0-9A-Z]{26})/)[1];
  });

  await step(`${language}: a visitor of another organisation's site finds it, in another language`, async () => {
    await found(other, "language=fa&near=Helmond", (groups) => groups.some((group) => Object.values(group.name).includes(name)));
    const reader = await visitor(browser, other, { locale: "fa" });
    await reader.page.goto(`${other}/fa/groups?language=fa&near=Helmond&theme=loneliness`);
    await go(reader.page, () => reader.page.locator("main li.card h3 a", { hasText: name }).first().click());
    assert.ok((await reader.page.locator("h1").innerText()).includes(name));
    assert.ok(!(await reader.page.content()).includes(email));
    await reader.context.close();
  });

  await step(`${language}: its owners change it, take a break, confirm, and hand it over`, async () => {
    await page.goto(link);
    await keep(page, "the group's own page");
    await go(page, () => page.locator('a[href$="/change"]').click());
    await keep(page, "change, first part");
    await page.fill("#name", renamed);
    await press(page, "send");
    assert.match(page.url(), /\?saved$/);
    await keep(page, "changed");
    await found(other, "language=fa", (groups) => groups.some((group) => Object.values(group.name).includes(renamed)));
    await page.fill("#until", "2020-01-01");
    await press(page, "pause");
    await keep(page, "a break that is over already");
    await page.fill("#until", new Date(Date.now() + 20 * 86_400_000).toISOString().slice(0, 10));
    await press(page, "pause");
    await keep(page, "taking a break");
    await found(other, "language=fa", (groups) => groups.some((group) => group.id === id && group.status === "paused" && group.resumes));
    await press(page, "resume");
    await page.locator('input[name="cancelled"]').first().check();
    await press(page, "cancel");
    await press(page, "confirm");
    assert.match(page.url(), /\?confirmed$/);
    await page.fill("#new_email", next);
    await press(page, "hand-over");
    await keep(page, "handed over");
    const newer = await page.locator("#edit-link").getAttribute("href");
    assert.notEqual(newer, link);
    const old = await page.goto(link);
    assert.equal(old.status(), 404);
    await keep(page, "a link that no longer works");
    assert.ok((await mailTo(next)).text.includes(newer));
    link = newer;
  });

  await step(`${language}: what staff changes the group is told, sees, and undoes`, async () => {
    await staff.page.goto(`${base}/${language}/manage/entries/${id}`);
    await keep(staff.page, "an entry");
    await go(staff.page, () => staff.page.locator('a[href$="/change"]').click());
    await keep(staff.page, "an entry, changing");
    await staff.page.fill("#name", "Steunpunt");
    await press(staff.page, "send");
    const mail = await mailTo(next);
    const fromMail = mail.text.match(/https?:\/\/\S+\/edit\/\S+/)[0];
    await page.goto(fromMail);
    await keep(page, "what others changed");
    assert.ok((await page.locator(".differences").innerText()).includes("Steunpunt"));
    await press(page, "undo");
    await found(other, "language=fa", (groups) => groups.some((group) => Object.values(group.name).includes(renamed)));
  });

  await step(`${language}: they take it away, and it is gone everywhere`, async () => {
    await page.goto(link);
    await press(page, "withdraw");
    await keep(page, "withdraw without a tick");
    await page.check('input[name="sure"]');
    await press(page, "withdraw");
    await keep(page, "withdrawn");
    await found(other, "language=fa", (groups) => groups.every((group) => group.id !== id));
    assert.equal((await fetch(`${base}/${language}/groups/${id}`)).status, 410);
    assert.deepEqual(troubles.filter((trouble) => !/4[0-9][0-9]/.test(trouble)), []);
    await context.close();
  });
}

await step("the other pages of staff", async () => {
  const { page } = staff;
  for (const language of ["nl", "ar"]) {
    for (const path of ["entries", "venues", "profile", "people", "log", "figures", "tokens", "import"]) {
      await page.goto(`${base}/${language}/manage/${path}`);
      await keep(page, `staff: ${path}`);
    }
    await page.goto(`${base}/${language}/manage/venues`);
    await press(page, "close");
    await keep(page, "staff: venues, faulty");
    await page.goto(`${base}/${language}/manage/people`);
    await page.fill("#email", "geen adres");
    await press(page, "invite");
    await keep(page, "staff: people, faulty");
    await page.goto(`${base}/${language}/manage/import`);
    await page.fill("#text", "naam;thema");
    await press(page, "review");
    await keep(page, "staff: import, faulty");
    const signIn = await visitor(browser, base);
    await signIn.page.goto(`${base}/${language}/manage`);
    assert.match(signIn.page.url(), /sign-in/);
    await keep(signIn.page, "sign in, empty");
    await signIn.page.fill("#email", "x");
    await go(signIn.page, () => signIn.page.locator("main button").click());
    await keep(signIn.page, "sign in, faulty");
    await signIn.context.close();
  }
  await page.goto(`${base}/nl/manage`);
  await go(page, () => page.locator('form[action$="/sign-out"] button').click());
  assert.match(page.url(), /sign-in/);
});

await step(`axe and HTML_CodeSniffer find nothing on ${seen.length} pages of the way, in the light and in the dark, and none is wider than 320 px`, async () => {
  const wrong = [];
  for (const colorScheme of ["light", "dark"]) {
    const { context, page } = await visitor(browser, base, { javaScriptEnabled: true, bypassCSP: true, colorScheme, viewport: { width: 320, height: 800 } });
    await page.route("**/*", (route) => route.fulfill({ status: 200, contentType: "text/html", body: current }));
    let current = "";
    for (const [name, html] of seen) {
      // The script of the site is not what is checked here.
      current = html.replace(/<script [^>]*><\/script>/g, "");
      await page.goto(`${base}/checked`);
      await page.evaluate(() => document.querySelectorAll("details").forEach((details) => { details.open = true; }));
      const axe = await new Axe({ page }).withTags(["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]).analyze();
      wrong.push(...axe.violations.map((one) => `${colorScheme} ${name}: axe ${one.id} ${one.nodes[0].target}`));
      await page.addScriptTag({ content: sniffer });
      const sniffed = await page.evaluate(() => new Promise((done) => {
        window.HTMLCS.process("WCAG2AA", document, () => done(window.HTMLCS.getMessages().filter((one) => one.type === 1).map((one) => `${one.code} ${one.element?.outerHTML?.slice(0, 90)}`)));
      }));
      wrong.push(...sniffed.map((one) => `${colorScheme} ${name}: ${one}`));
      const [wide, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
      if (wide > screen) wrong.push(`${name} is ${wide} wide on a screen of ${screen}`);
    }
    await context.close();
  }
  assert.deepEqual([...new Set(wrong)].slice(0, 30), []);
});

await step("the Nu HTML checker finds no error on them", async () => {
  const folder = mkdtempSync(join(tmpdir(), "kring-owners-"));
  seen.forEach(([name, html], number) => writeFileSync(join(folder, `${number} ${name.replaceAll(/[^a-z ]/g, "")}.html`), `<!doctype html>${html.replace(/^<!doctype html>/i, "")}`));
  const { stderr, error } = spawnSync("java", ["-jar", vnu, "--errors-only", "--format", "json", folder], { maxBuffer: 1 << 26 });
  assert.ok(!error, `java is installed; tests/run does it: ${error}`);
  const said = JSON.parse(stderr.toString()).messages;
  rmSync(folder, { recursive: true });
  assert.deepEqual(said.map((one) => `${decodeURI(one.url.split("/").pop())}:${one.lastLine} ${one.message}`).slice(0, 20), []);
});

await browser.close();
await new Promise((closed) => { server.close(closed); });
end();
