import { Component, type ErrorInfo, type ReactNode } from 'react';
import { Button } from '#renderer/ui';

interface BoundaryProps {
  readonly title: string;
  readonly retry: string;
  readonly children: ReactNode;
}

/** Catches what a room throws while it draws: the rest of the window stays, and the project is safe in main. */
export class ErrorBoundary extends Component<BoundaryProps, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    console.error('A room failed to draw', error, info.componentStack);
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <div style={{ margin: 'auto', padding: 32, maxWidth: 420, textAlign: 'center' }} role="alert">
        <p style={{ marginBottom: 16 }}>{this.props.title}</p>
        <Button variant="outline" onClick={() => this.setState({ failed: false })}>
          {this.props.retry}
        </Button>
      </div>
    );
  }
}
