/** The partner's brand: one accent for light, one for dark. */
export const brand = { accent: 'light-dark(#0b6b50, #6fd6b0)', surface: 'light-dark(#fff, #10201b)' };
