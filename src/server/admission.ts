import type { RequestHandler } from "express";
import { refuse } from "./errors.ts";

const SLOTS = 8;
const QUEUE_LENGTH = 16;
const QUEUE_WAIT_MS = 500;
const PROBE_MS = 50;
const LATE_MS = 150;

/** Keeps the service answering when it is asked for more than it can do. */
export interface Admission {
  /** Refuses while the process is late; stands before the body is read, which is work as well. */
  readonly refuseWhenLate: RequestHandler;
  /** Lets a handler run when a slot is free; its promise must settle, for the slot is given back then. */
  readonly admit: (handler: (...parts: Parameters<RequestHandler>) => unknown) => RequestHandler;
  /** Stops the clock that measures lateness. */
  readonly stop: () => void;
}

interface LateClock {
  readonly lateBy: () => number;
  readonly stop: () => void;
}

function createLateClock(): LateClock {
  let last = performance.now();
  let late = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    late = now - last - PROBE_MS;
    last = now;
  }, PROBE_MS).unref();
  return {
    lateBy: () => Math.max(late, performance.now() - last - PROBE_MS),
    stop: () => {
      clearInterval(timer);
    },
  };
}

interface Slots {
  readonly taken: () => number;
  /** True once a slot is held, false where none came free in time or the queue is full. */
  readonly take: () => Promise<boolean>;
  readonly giveBack: () => void;
}

function createSlots(): Slots {
  let taken = 0;
  const queue: (() => void)[] = [];
  return {
    taken: () => taken,
    take: () => {
      if (taken < SLOTS) {
        taken += 1;
        return Promise.resolve(true);
      }
      if (queue.length >= QUEUE_LENGTH) return Promise.resolve(false);
      return new Promise((resolve) => {
        const go = (): void => {
          clearTimeout(timer);
          resolve(true);
        };
        const timer = setTimeout(() => {
          queue.splice(queue.indexOf(go), 1);
          resolve(false);
        }, QUEUE_WAIT_MS);
        queue.push(go);
      });
    },
    giveBack: () => {
      const next = queue.shift();
      if (next === undefined) taken -= 1;
      else next();
    },
  };
}

/**
 * Makes the gate: 8 requests at once, 16 waiting for up to 500 ms, and none while the event loop is more than 150 ms
 * late and half of the slots are taken. A slot belongs to the work and not to the answer's delivery: a client that
 * reads slowly, pipelines or goes away can neither hold a slot nor give one back while its work goes on.
 */
export function createAdmission(): Admission {
  const clock = createLateClock();
  const slots = createSlots();
  const busy = "The service has more to do than it can. Try again in a few seconds.";
  return {
    refuseWhenLate: (_request, response, next) => {
      if (slots.taken() >= SLOTS / 2 && clock.lateBy() > LATE_MS) refuse(response, "OVERLOADED", busy);
      else next();
    },
    admit: (handler) => async (request, response, next) => {
      if (!(await slots.take())) {
        refuse(response, "OVERLOADED", busy);
        return;
      }
      try {
        if (!request.socket.destroyed) await handler(request, response, next);
      } finally {
        slots.giveBack();
      }
    },
    stop: clock.stop,
  };
}
