import type { ComponentProps } from 'react';
import { Icon, type IconName } from './icons';

export interface ButtonProps extends Omit<ComponentProps<'button'>, 'type'> {
  icon?: IconName;
  /** `plain` has a border, `quiet` only its words, `main` is the page's colour. */
  look?: 'plain' | 'quiet' | 'main';
}

/** A button with words and perhaps an icon. */
export function Button({ icon, look = 'plain', className, children, ...rest }: ButtonProps) {
  return (
    <button type="button" className={['button', `button-${look}`, className].filter(Boolean).join(' ')} {...rest}>
      {icon && <Icon name={icon} />}
      {children !== undefined && <span className="button-words">{children}</span>}
    </button>
  );
}

export interface IconButtonProps extends Omit<ComponentProps<'button'>, 'type' | 'aria-label' | 'children'> {
  icon: IconName;
  label: string;
}

/** A button that shows an icon only; `label` is its name and its hint. */
export function IconButton({ icon, label, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={['button', 'button-icon', className].filter(Boolean).join(' ')}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  );
}
