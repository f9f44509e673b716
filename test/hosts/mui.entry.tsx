import { CssBaseline, createTheme, ScopedCssBaseline, ThemeProvider } from '@mui/material';
import { start } from './page.js';

const params = new URLSearchParams(location.search);
const theme = createTheme({ palette: { mode: params.get('scheme') === 'dark' ? 'dark' : 'light' } });

start((specimens) => (
  <ThemeProvider theme={theme}>
    {params.has('scoped') ? (
      <ScopedCssBaseline enableColorScheme>{specimens}</ScopedCssBaseline>
    ) : (
      <>
        <CssBaseline enableColorScheme />
        {specimens}
      </>
    )}
  </ThemeProvider>
));
