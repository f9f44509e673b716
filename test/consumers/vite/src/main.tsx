import 'gokart-offers-react/styles.css';
import 'gokart-offers-react/grid.css';
import './brand.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Site } from './Site';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no element with the id "root".');
createRoot(root).render(
  <StrictMode>
    <Site path={location.pathname} />
  </StrictMode>,
);
