RETURN { position: '', offset: 0 } AS parameters
