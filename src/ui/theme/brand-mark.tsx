// The icon of Second Source, as icons/icon.svg has it, beside its name.

export function BrandMark({ size }: { readonly size: number }) {
  const mark = 'M3.6 16.1c0-5.9 3.3-10.1 9.1-11.8l1.4 2.9c-3.1 1.1-4.8 2.8-5.2 5a5.3 5.3 0 1 1-5.3 5.3z';
  return (
    <svg class="brand-mark" viewBox="0 0 32 32" width={size} height={size} aria-hidden="true">
      <rect width="32" height="32" rx="7" fill="#994411" />
      <path d={mark} fill="#ffffff" />
      <path d={mark} fill="#ffc48a" transform="translate(14 4.6)" />
    </svg>
  );
}
