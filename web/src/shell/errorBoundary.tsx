import { Component, type ReactNode } from 'react';
import { Crashed } from '#shell/crashed.tsx';

interface Props {
  /** Another value tries again: the page that was navigated to need not suffer from the last one. */
  readonly place?: string;
  readonly children: ReactNode;
}

/** Shows what broke instead of an empty window. */
export class ErrorBoundary extends Component<Props, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: undefined };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override componentDidUpdate(before: Props) {
    if (before.place !== this.props.place && this.state.error !== undefined)
      this.setState({ error: undefined });
  }

  override render() {
    return this.state.error === undefined ? this.props.children : <Crashed error={this.state.error} />;
  }
}
