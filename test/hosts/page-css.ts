/** The bare page that everything stands on. By class, so that no host's style sheet moves it. */
export const PAGE_CSS = `
.hosts-page {
  padding: 24px;
}

.hosts-page > header {
  margin-block-end: 24px;
}

.hosts-place {
  display: flex;
  flex-wrap: wrap;
  gap: 24px;
  align-items: flex-start;
}

.hosts-column {
  flex: none;
  inline-size: 420px;

  &[data-specimen='wide'] {
    inline-size: 864px;
  }

  /* A page in which a card takes the room there is. */
  .hosts-narrow &,
  .hosts-broad & {
    inline-size: 100%;
  }
}

.hosts-narrow .hosts-page {
  box-sizing: border-box;
  inline-size: 240px;
  padding: 0;
}

.hosts-broad .hosts-page {
  box-sizing: border-box;
  inline-size: 1200px;
  margin: 0 auto;
  padding: 0;
}

/* For measuring: what a card takes over from the page by inheritance is meant to be the page's, so it is the same in all. */
.hosts-measured .hosts-place {
  all: initial !important;
  display: flex !important;
  flex-wrap: wrap !important;
  gap: 24px !important;
  align-items: flex-start !important;
  box-sizing: border-box !important;
  color-scheme: light !important;
  font: 16px / 1.5 sans-serif !important;
}
`;
