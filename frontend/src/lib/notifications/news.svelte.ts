/** How many notifications the viewer has not looked at: what the one subscription of the page heard last. */
export const news = $state({ count: 0 });
