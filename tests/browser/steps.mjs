// Steps that are counted, so that one that fails does not hide the others.

let failed = 0;

export async function step(name, run) {
  try {
    await run();
    console.log(`ok     ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`wrong  ${name}\n       ${error.message ?? error}`);
  }
}

export function end() {
  console.log(failed ? `${failed} failed` : "all passed");
  process.exit(failed ? 1 : 0);
}
