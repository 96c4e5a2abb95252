// The Nu HTML checker on every kind of page. Usage: node validate.mjs http://localhost:PORT
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import vnu from "vnu-jar";
import { kinds } from "./pages.mjs";
import { end, step } from "./steps.mjs";

const base = process.argv[2];
assert.ok(base, "usage: node validate.mjs http://localhost:PORT");
const pages = await kinds(base);
const folder = mkdtempSync(join(tmpdir(), "kring-html-"));

await step("the Nu HTML checker finds no error on any kind of page", async () => {
  for (const language of ["nl", "ar", "ti"]) {
    for (const [kind, path] of Object.entries(pages)) {
      const html = await (await fetch(`${base}/${language}/${path}`)).text();
      writeFileSync(join(folder, `${language} ${kind}.html`), html);
    }
    const traceless = await fetch(`${base}/${language}/groups`, { method: "POST", body: new URLSearchParams({ q: "eenzaam", near: "Helmond" }) });
    writeFileSync(join(folder, `${language} traceless.html`), await traceless.text());
  }
  const { stderr, status, error } = spawnSync("java", ["-jar", vnu, "--errors-only", "--format", "json", folder], { maxBuffer: 1 << 26 });
  assert.ok(!error, `java is installed; tests/run does it: ${error}`);
  const said = JSON.parse(stderr.toString()).messages;
  assert.deepEqual(said.map((one) => `${decodeURI(one.url.split("/").pop())}:${one.lastLine} ${one.message}`).slice(0, 20), []);
  assert.equal(status, 0);
});

rmSync(folder, { recursive: true });
end();
