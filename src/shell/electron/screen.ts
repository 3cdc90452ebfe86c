import { EventEmitter } from 'node:events';
import { emitPreventable } from './emitter';

export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

interface Display {
  readonly id: number;
  readonly bounds: Rectangle;
  readonly workArea: Rectangle;
}

const widthPx = 1920;

function displayAt(place: number): Display {
  const bounds = { x: place * widthPx, y: 0, width: widthPx, height: 1080 };
  return { id: place + 1, bounds, workArea: bounds };
}

/** `screen` of Electron. Nobody tells how many displays there are: one, unless PITCHWRIGHT_DISPLAYS or a test says more. */
class Screen extends EventEmitter {
  #displays = Array.from({ length: Number(process.env.PITCHWRIGHT_DISPLAYS ?? 1) }, (_, place) => displayAt(place));

  getAllDisplays(): Display[] {
    return [...this.#displays];
  }

  getPrimaryDisplay(): Display {
    return this.#displays[0] ?? displayAt(0);
  }

  getDisplayMatching({ x }: Rectangle): Display {
    return (
      this.#displays.find(({ bounds }) => x >= bounds.x && x < bounds.x + bounds.width) ?? this.getPrimaryDisplay()
    );
  }

  /** Plugs displays in and out at the right, as a test asks. */
  setCount(count: number): void {
    while (this.#displays.length < count) {
      const display = displayAt(this.#displays.length);
      this.#displays.push(display);
      emitPreventable(this, 'display-added', display);
    }
    while (this.#displays.length > Math.max(1, count)) {
      emitPreventable(this, 'display-removed', this.#displays.pop());
    }
  }
}

export const screen = new Screen();
