/** A `ResizeObserver` that draws at once. */
export class DrawingObserver {
  constructor(readonly draw: ResizeObserverCallback) {}
  observe(): void {
    this.draw([{contentRect: {width: 700}} as ResizeObserverEntry], this as unknown as ResizeObserver);
  }
  unobserve(): void {}
  disconnect(): void {}
}
