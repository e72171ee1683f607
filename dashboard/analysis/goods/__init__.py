"""What Kazakhstan sends to Uzbekistan: chapters and products of the Harmonized System."""
