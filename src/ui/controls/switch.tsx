// A labelled switch that takes effect at once.

import type { ComponentChildren } from 'preact';

interface SwitchProps {
  readonly isOn: boolean;
  readonly children: ComponentChildren;
  readonly onSwitch: (isOn: boolean) => void;
}

/** A button and not a checkbox: it shows what is so, also while a permission is asked for or after it was refused. */
export function Switch({ isOn, children, onSwitch }: SwitchProps) {
  return (
    <button type="button" class="switch" role="switch" aria-checked={isOn} onClick={() => onSwitch(!isOn)}>
      <span>{children}</span>
    </button>
  );
}
