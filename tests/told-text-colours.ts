// Tells axe the colour of each text where colours are forced. It asks for `-webkit-text-fill-color`, which Chrome gives as
// the page has it and not as it is drawn; `color` it gives as it is drawn.

/** Runs in a page, without anything around it: gives every element the fill that its text is drawn with. */
export function tellTextColours(root: ParentNode): void {
  const tell = (tree: ParentNode): void => {
    for (const element of tree.querySelectorAll<HTMLElement | SVGElement>('*')) {
      element.style.setProperty('-webkit-text-fill-color', getComputedStyle(element).color);
      if (element.shadowRoot !== null) tell(element.shadowRoot);
    }
  };
  tell(root);
}
