// Sentences whose figures other reports give differently, with the ends of the text before their badges.

/** Two figures. */
export const REPORTED =
  'The Metropolitan Police is reviewing 1,633 cases of alleged sexual and domestic abuse after the crimes of David Carrick. They involve 800 officers and members of staff, Sir Mark Rowley said.';
/** Before its second badge; an article that has the figure already has the badge there. */
export const REPORTED_BADGE = 'They involve 800';

/** Another figure. */
export const ASTRAY = 'Sarah Everard was murdered by a serving Metropolitan Police officer in 2021.';
export const ASTRAY_BADGE = 'Police officer in 2021';
