import '@/components/styles/tokens.css';
