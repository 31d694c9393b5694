import { Component, type ReactNode } from 'react';
import { translate } from '../i18n/translate';
import { useAtlas } from '../store/store';

interface ErrorBoundaryProps {
  children: ReactNode;
  /** Shown instead of the plain message. */
  fallback?: ReactNode;
  /** A change of this tries again. */
  resetKey?: string;
}

interface ErrorBoundaryState {
  message: string | null;
  resetKey: string | undefined;
}

/** Keeps a fault in one part from taking the page down. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { message: null, resetKey: this.props.resetKey };

  static getDerivedStateFromError(error: unknown): Partial<ErrorBoundaryState> {
    return { message: error instanceof Error ? error.message : String(error) };
  }

  static getDerivedStateFromProps(
    props: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): Partial<ErrorBoundaryState> | null {
    return props.resetKey === state.resetKey ? null : { message: null, resetKey: props.resetKey };
  }

  override render(): ReactNode {
    const { message } = this.state;
    if (message === null) return this.props.children;
    if (this.props.fallback !== undefined) return this.props.fallback;
    const { language } = useAtlas.getState();
    return (
      <div className="message" role="alert">
        <p>{translate(language, 'app.crashed')}</p>
        <p className="small">{translate(language, 'app.crashedDetail', { message })}</p>
      </div>
    );
  }
}
