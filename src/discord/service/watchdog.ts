/** How long silence may last, in milliseconds: until the connection is made anew, and until that is given up. */
interface Patience {
  readonly reconnect: number;
  readonly giveUp: number;
}

/** What is done about silence. */
interface Remedies {
  /** Makes the connection anew; done once in a silence. */
  readonly reconnect: () => void;
  /** Ends; nothing is done after that. */
  readonly giveUp: () => void;
}

/** Three minutes, and five: Discord acknowledges a heartbeat every 41 seconds. */
export const PATIENCE: Patience = { reconnect: 180_000, giveUp: 300_000 };
/** How often silence is looked for in the time after which something is done. */
const LOOKS = 20;

/** Watches that Discord is heard of, by an event or an acknowledged heartbeat, and does something where it is not. */
export class Watchdog {
  readonly #patience: Patience;
  readonly #remedies: Remedies;
  readonly #timer: NodeJS.Timeout;
  readonly #sign: () => string;
  #last = '';
  #heard = performance.now();
  #isTried = false;

  /** @param sign Something that changes whenever Discord is heard of. */
  constructor(sign: () => string, remedies: Remedies, patience: Patience = PATIENCE) {
    this.#sign = sign;
    this.#remedies = remedies;
    this.#patience = patience;
    this.#timer = setInterval(() => this.#look(), patience.reconnect / LOOKS).unref();
  }

  /** Watches no more. */
  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const sign = this.#sign();
    if (sign !== this.#last) {
      this.#last = sign;
      this.#heard = performance.now();
      this.#isTried = false;
    }
    const silence = performance.now() - this.#heard;
    if (silence >= this.#patience.giveUp) {
      this.stop();
      this.#remedies.giveUp();
    } else if (silence >= this.#patience.reconnect && !this.#isTried) {
      this.#isTried = true;
      this.#remedies.reconnect();
    }
  }
}
