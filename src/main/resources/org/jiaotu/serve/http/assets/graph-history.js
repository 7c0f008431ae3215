// The steps that were taken, to go back and forth in them.
const MOST = 200;

export class History {
  #past = [];
  #future = [];

  constructor(state) {
    this.now = state;
  }

  /** A new step; what had been undone is gone. */
  step(state) {
    this.#past = [...this.#past, this.now].slice(-MOST);
    this.#future = [];
    this.now = state;
  }

  /** The same step, seen more exactly: where a layout put the nodes, what is selected. */
  amend(state) {
    this.now = state;
  }

  get canUndo() {
    return this.#past.length > 0;
  }

  get canRedo() {
    return this.#future.length > 0;
  }

  undo() {
    this.#future.push(this.now);
    this.now = this.#past.pop();
  }

  redo() {
    this.#past.push(this.now);
    this.now = this.#future.pop();
  }
}
