import { expect, test } from "@jest/globals";
import { onDemand } from "../../src/on-demand.ts";

test("Functions are loaded with the first call of one of them, once, and get what they are given.", async () => {
  let loads = 0;
  const part = onDemand(() => {
    loads += 1;
    return Promise.resolve({
      add: (one: number, other: number) => Promise.resolve(one + other),
      say: (word: string) => Promise.resolve(`${word}!`),
    });
  });
  expect(loads).toBe(0);
  expect(await Promise.all([part.add(1, 2), part.say("yes")])).toEqual([3, "yes!"]);
  expect(await part.add(3, 4)).toBe(7);
  expect(loads).toBe(1);
});

test("What a function throws comes out of it.", async () => {
  const part = onDemand(() => Promise.resolve({ fail: () => Promise.reject(new Error("it is full")) }));
  await expect(part.fail()).rejects.toThrow("it is full");
});
