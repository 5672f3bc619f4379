"""What LECCR needs beside a benchmark: descriptions of its items, translations of its captions."""
