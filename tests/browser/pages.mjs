// Every kind of page, in one place: what is checked of a page is checked of all of them.

export const LANGUAGES = ["nl", "en", "tr", "ar", "fa", "kmr", "so", "de", "fr", "pl", "uk", "es", "ti"];

/** What stands after the language, by kind. */
export async function kinds(base) {
  const found = async (query) => (await (await fetch(`${base}/api/v1/groups?limit=100&${query}`)).json()).groups;
  const [persian] = await found("language=fa");
  const own = await writable(base, await found(""));
  return {
    home: "",
    themes: "themes",
    guide: "guide",
    results: "groups",
    "results with words": "groups?q=eenzaam&near=Helmond",
    map: "groups?map=1",
    "nothing found": "groups?theme=stoma&language=zh",
    "a search that is wrong": "groups?near=Nergenshuizen&within=x",
    "urgent help": "groups?q=ik+wil+dood",
    group: `groups/${persian.id}`,
    "group with a form": `groups/${own}`,
    report: `groups/${persian.id}/report`,
    message: `groups/${own}/contact`,
    organisations: "organisations",
    about: "about",
    professionals: "for-professionals",
    privacy: "privacy",
    accessibility: "accessibility",
    wish: "wish?theme=stoma&language=zh",
    "wish that is kept": `wish/${await wish(base)}`,
    publish: "publish",
    "link of nobody": "edit/nobodys",
    "sign in": "manage/sign-in",
    "wish of nobody": "wish/nobodys",
    "not found": "groups/01NEVERWAS",
  };
}

/** A group of this node that takes messages. */
async function writable(base, groups) {
  for (const group of groups) {
    const answer = await fetch(`${base}/nl/groups/${group.id}/contact`);
    if (answer.ok) return group.id;
  }
  throw new Error("no group takes messages");
}

/** The secret of a new wish. */
export async function wish(base, fields = {}) {
  const body = new URLSearchParams({ theme: "stoma", language: "zh", municipality: "Helmond", audience: "self", ...fields });
  const answer = await (await fetch(`${base}/nl/wish`, { method: "POST", body })).text();
  return answer.match(/\/nl\/wish\/([a-z0-9]+)/)[1];
}
