/** Type of what is dragged: the id of an application. Other programs do not know it. */
export const dragType = 'application/x-vitae-application'
