/** Stops the Neo4j that the set-up started; one that was given is marked for the next run. */
export default async function tearDown() {
  await globalThis.closeTestNeo4j?.();
}
