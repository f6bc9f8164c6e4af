console.warn('asset of the tests');
